"""How well analyses agree with annotated articles: one measure for the reading, for other tools and for
people.

`gold.py` loads an annotated folder, `matching.py` lays a prediction beside it, `score.py` counts, `faults.py`
lists what differs, `calibration.py` asks whether confidence means anything, `judged.py` measures by single
events. The room imports no reading: it scores whatever analyses it is given.
"""

from isnad.evaluation.annotation import Annotation, read_annotation
from isnad.evaluation.calibration import Bin, calibrate
from isnad.evaluation.faults import Fault, find_faults
from isnad.evaluation.gold import GoldArticle, check_gold, load_analyses, load_gold
from isnad.evaluation.matching import Matching, match
from isnad.evaluation.score import LINES, SHARES, Score, score

__all__ = [
    "LINES",
    "SHARES",
    "Annotation",
    "Bin",
    "Fault",
    "GoldArticle",
    "Matching",
    "Score",
    "calibrate",
    "check_gold",
    "find_faults",
    "load_analyses",
    "load_gold",
    "match",
    "read_annotation",
    "score",
]
