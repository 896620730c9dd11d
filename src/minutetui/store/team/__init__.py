"""A team's archive: what the index keeps of meeting files, in a PostgreSQL database that many people share.

`connection` opens the database and says what is wrong with it, `tables` creates its tables, `sync` sends what has
changed in a person's files, `register` answers questions, `copies` knows which meetings two people have.
"""
