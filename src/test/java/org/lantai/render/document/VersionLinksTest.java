package org.lantai.render.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lantai.model.Block;
import org.lantai.model.DocumentId;
import org.lantai.release.AnchorPlan;
import org.lantai.release.ChangeReason;
import org.lantai.release.Making;
import org.lantai.release.PublishedText;
import org.lantai.release.Version;
import org.lantai.release.VersionHistory;
import org.lantai.release.VersionHistory.Released;

/** How the versions of a document follow each other. */
class VersionLinksTest {
    private static final DocumentId ID = DocumentId.derive("a", 0);
    private static final PublishedText TEXT = new PublishedText(
            new PublishedText.Head(Optional.empty(), Optional.empty(), Optional.empty(), List.of()), List.<Block>of());

    private static Version version(int number) {
        return new Version(number, "2027-01-0" + number, ChangeReason.FIRST, "", new Making("", ""), List.of());
    }

    private static VersionLinks of(int count, boolean current) {
        List<Released> released = IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Released(version(number), TEXT))
                .toList();
        return new VersionLinks(ID, new VersionHistory(released, current, AnchorPlan.of(version(1))));
    }

    private static List<String> said(List<Related> links) {
        return links.stream()
                .map(link -> link.rel() + " "
                        + link.target().replace("d/" + ID + "/", "").replace("index.html", ""))
                .toList();
    }

    @Test
    void aDocumentThatWasNeverReleasedHasNone() {
        assertThat(of(0, false).ofDocument()).isEmpty();
    }

    @Test
    void aDocumentFollowsTheVersionBeforeTheOneThatItShows() {
        assertThat(said(of(1, true).ofDocument())).containsExactly("version-history versions/");
        assertThat(said(of(2, true).ofDocument()))
                .containsExactly("version-history versions/", "predecessor-version v1/");
    }

    @Test
    void aDocumentThatChangedSinceFollowsItsLastVersion() {
        assertThat(said(of(2, false).ofDocument()))
                .containsExactly("version-history versions/", "predecessor-version v2/");
    }

    @Test
    void aVersionStandsBetweenItsNeighbours() {
        VersionLinks links = of(3, true);
        assertThat(Stream.of(1, 2, 3).map(n -> said(links.of(version(n)))).toList())
                .containsExactly(
                        List.of("version-history versions/", "successor-version v2/", "latest-version "),
                        List.of(
                                "version-history versions/",
                                "predecessor-version v1/",
                                "successor-version v3/",
                                "latest-version "),
                        List.of("version-history versions/", "predecessor-version v2/", "latest-version "));
    }

    @Test
    void theLastVersionIsFollowedByATextThatChangedSince() {
        assertThat(said(of(1, false).of(version(1))))
                .containsExactly("version-history versions/", "successor-version ", "latest-version ");
    }
}
