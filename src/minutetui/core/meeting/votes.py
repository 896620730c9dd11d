"""Votes: after which results a motion binds nobody."""

NOT_CARRIED = frozenset({"lost", "withdrawn", "deferred", "未通过", "撤回", "暂缓"})
"""Results after which nothing was decided, and nobody has anything to do."""
