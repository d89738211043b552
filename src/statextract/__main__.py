"""Let `python -m statextract` run the command line."""

from statextract.cli import main

if __name__ == "__main__":
    main()
