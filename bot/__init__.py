"""minnobot: answers Finnish questions about cooperation with Metropolia and takes in proposals."""
