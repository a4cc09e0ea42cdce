from desktop.ui.pyside_guard import guard_constants

guard_constants()
