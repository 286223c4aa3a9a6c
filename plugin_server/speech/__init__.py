"""What people say, with everyone's consent: in memory only, for the client's help, then gone."""
