"""Filter every photo and every video in a folder into another folder; files that fail are named at the end.

python examples/process_folder.py IN OUT
"""

import sys
from pathlib import Path

import realtime

PHOTOS = {".jpg", ".jpeg", ".png", ".webp"}
VIDEOS = {".mp4", ".mkv", ".mov"}


def main(source: str, target: str) -> list[str]:
    """Filter the files of the folder ``source`` and return what failed."""
    Path(target).mkdir(exist_ok=True)
    failures = []
    for path in sorted(Path(source).iterdir()):
        output = Path(target) / path.name
        try:
            if path.suffix.lower() in PHOTOS:
                realtime.process_photo(path, output, blur_anyway=True, overwrite=True)
            elif path.suffix.lower() in VIDEOS:
                report = realtime.process_video(path, output, every=2, overwrite=True)
                print(f"{output}: {report.frames_done} frames at {report.output_fps} fps")
        except realtime.RealtimeError as error:
            failures.append(str(error))
    return failures


if __name__ == "__main__":
    sys.exit("\n".join(main(*sys.argv[1:])) or 0)
