clock-wrong = The clock of this server is not to be trusted: { $reason }. Until it is right I plan nothing and remind nobody; answers still come.
clock-right = The clock of this server is right again; what was due comes now.
