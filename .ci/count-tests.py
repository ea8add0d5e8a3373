"""Sums Surefire's XML reports in a folder: prints "passed failed skipped"; each skipped test, with its reason, on standard error."""

import pathlib
import sys
import xml.etree.ElementTree as ElementTree

reports = sorted(pathlib.Path(sys.argv[1]).glob("TEST-*.xml"))
if not reports:
    sys.exit("no reports")
passed = failed = skipped = 0
for report in reports:
    for case in ElementTree.parse(report).getroot().iter("testcase"):
        reason = case.find("skipped")
        if reason is not None:
            skipped += 1
            print(f"SKIPPED {case.get('classname')}.{case.get('name')}: {reason.get('message')}", file=sys.stderr)
        elif case.find("failure") is not None or case.find("error") is not None:
            failed += 1
        else:
            passed += 1
print(passed, failed, skipped)
