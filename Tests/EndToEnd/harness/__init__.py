"""What the end-to-end tests share: the program as a process, a client, a reader of events, a browser."""
