"""Text without a meeting: characters and cells, numbers, dates and times as written, and narrowing a list by typing."""
