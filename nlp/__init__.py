"""Speech and language for codevelopment: a library of its own.

It imports nothing of the service or of the meeting applications, keeps no file, and logs nothing that was said.
"""
