"""People: how they are called and found (`calling`, `names`, `pinyin`), lists of them (`roster`), `attendance`."""
