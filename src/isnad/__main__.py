"""`python -m isnad`: the command line, where the `isnad` of another installation stands first on the path."""

from isnad.faces.cli.main import main

if __name__ == "__main__":
    main()
