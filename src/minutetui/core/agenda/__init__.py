"""The agenda: changes of an item, its clocks, what the template asks of it (`guide`), and agendas pasted as text."""
