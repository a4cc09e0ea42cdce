"""Work away from the GUI thread. The only room that makes threads."""
