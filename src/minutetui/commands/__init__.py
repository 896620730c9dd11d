"""What a person can have done with a key: the commands, and the keys in force. No textual here."""
