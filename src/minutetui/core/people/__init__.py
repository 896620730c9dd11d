"""People: how they are called and found (`calling`, `names`), what is said of each, lists of them, `attendance`."""
