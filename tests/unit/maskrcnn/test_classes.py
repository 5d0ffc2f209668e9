import pytest

from realtime.errors import UsageError
from realtime.maskrcnn import classes


def test_there_are_eighty_classes_and_the_background() -> None:
    assert len(classes.COCO_NAMES) == len(set(classes.COCO_NAMES)) == len(classes.COCO_CATEGORY_IDS) == 81
    assert classes.COCO_NAMES[1] == "person"
    assert classes.COCO_CATEGORY_IDS[80] == 90


def test_classes_are_chosen_by_name_in_the_order_of_their_ids() -> None:
    assert classes.class_ids_of(["dog", "person", "dog"], classes.COCO_NAMES) == [1, 17]
    assert classes.class_ids_of(None, classes.COCO_NAMES) == list(range(1, 81))


@pytest.mark.parametrize(
    ("keep", "says"), [(["persn"], "mean person"), (["qqq"], "available: person"), ([], "no class")]
)
def test_a_class_that_is_not_there_is_refused(keep: list[str], says: str) -> None:
    with pytest.raises(UsageError, match=says):
        classes.class_ids_of(keep, classes.COCO_NAMES)


def test_the_background_cannot_be_kept() -> None:
    with pytest.raises(UsageError, match="background"):
        classes.class_ids_of(["background"], classes.COCO_NAMES)
