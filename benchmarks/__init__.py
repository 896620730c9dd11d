"""What the program costs, each time against a yardstick in the same run: `python -m benchmarks` prints the table."""
