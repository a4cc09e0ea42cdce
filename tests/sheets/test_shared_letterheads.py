"""Letterheads that the organisation shares, and a policy that allows no others."""

from pathlib import Path

import pytest

from desktop.core.errors import KnownError
from desktop.sheets.letterheads import Letterhead, LetterheadStore


def test_the_organisations_letterheads_stand_beside_ones_own(tmp_path: Path) -> None:
    office = LetterheadStore(tmp_path / "office")
    office.save(Letterhead(name="Kommunen", organisation="Kommunen"))
    own = LetterheadStore(tmp_path / "own", shared=office.folder)
    own.save(Letterhead(name="Skolan", organisation="Skolan"))
    assert own.names() == ["Kommunen", "Skolan"]
    assert not (office.folder / "x").exists()
    assert len(list(office.folder.glob("*.json"))) == 1
    locked = LetterheadStore(tmp_path / "own", shared=office.folder, only_shared=True)
    assert locked.names() == ["Kommunen"]
    with pytest.raises(KnownError, match="bestämt"):
        locked.save(Letterhead(name="Egen", organisation="Egen"))
