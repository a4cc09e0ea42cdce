"""Makes what a person installs: .deb, .run, portable archives, and the Windows set-up."""
