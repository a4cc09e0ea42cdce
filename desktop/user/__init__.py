"""What is the user's own: bookmarks, notes, collections, settings, history, backups and the lock.

session.UserData is the door: it opens user.db whatever state it is in, and hands out a store.
"""
