"""The archive: an index in SQLite of all lines of many meeting files, for searching and for following actions up.

The files are the authority. The index is brought up to date before each use, by what changed, and can be deleted at any
time. `files` finds the meeting files, `reading` says what is kept of one and reads many, `schema` opens the database,
`update` brings it up to date, `queries` lists actions, `search` finds lines (`signatures` tell which files cannot have
one). The commands and screens only know what `access.Archive` offers: another store of meetings, such as a database
that people share, would offer the same.
"""
