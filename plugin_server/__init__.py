"""The Flask-SocketIO service that guides a codevelopment session."""
