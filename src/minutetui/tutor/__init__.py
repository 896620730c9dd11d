"""The tutor: ten minutes in the program, on a meeting that talks.

A lesson is data, one TOML file for each language (`lesson`). The coach (`coach`) sees the meeting after each change,
compares it with what the step expects, and gives what is shown beside the screens. The meeting
and the progress are files in the state directory (`folder`), so that they are never among the real meetings.
"""
