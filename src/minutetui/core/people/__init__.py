"""People: how they are called and found (`names`), lists of them (`roster`), and who is present when (`attendance`)."""
