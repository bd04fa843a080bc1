"""What waits for me: the first page of each role."""
