"""What a section of the benchmark gives: tables for the terminal and the document, plots for the document."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Plot:
    """An SVG picture: the *file* it is written to, and what it shows, for those who cannot see it."""

    file: str
    shows: str
    svg: str


@dataclass(frozen=True, slots=True)
class Part:
    """The outcome of one section: paragraphs and tables in Markdown, one after the other."""

    texts: tuple[str, ...]
    plots: tuple[Plot, ...] = ()

    def printed(self) -> str:
        """Return the part as a terminal shows it."""
        return "\n\n".join(self.texts)

    def written(self) -> str:
        """Return the part as a document holds it, plots first."""
        pictures = (f"![{plot.shows}]({plot.file})" for plot in self.plots)
        return "\n\n".join((*pictures, *self.texts))
