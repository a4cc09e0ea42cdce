"""A helper process that is no longer wanted is let go of, and never holds the window up."""

from PySide6.QtCore import QCoreApplication, QProcess

GRACE_MS, GONE_MS = 60, 40
"""So long may one that was asked to end take, and so long one that is ended by force."""


def let_go(process: QProcess, grace_ms: int = 0) -> None:
    """Ends a process by force unless it ends by itself in time; one that the system still holds goes when it can."""
    if _runs(process) and grace_ms:
        process.waitForFinished(grace_ms)
    if _runs(process):
        process.kill()
        process.waitForFinished(GONE_MS)
    if _runs(process):
        process.setParent(QCoreApplication.instance())
        process.finished.connect(process.deleteLater)
    else:
        process.deleteLater()


def _runs(process: QProcess) -> bool:
    return process.state() != QProcess.ProcessState.NotRunning
