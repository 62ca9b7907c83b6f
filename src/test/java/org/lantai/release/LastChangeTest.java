package org.lantai.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lantai.model.CapturePlace;
import org.lantai.model.Origin;
import org.lantai.model.PartialDate;
import org.lantai.release.VersionHistory.Released;

class LastChangeTest {
    private static Origin captured(String day) {
        return new Origin(CapturePlace.ofFile("a.html"), Optional.empty(), PartialDate.parse(day), "0".repeat(64));
    }

    private static VersionHistory history(boolean current, String... releases) {
        List<Released> released = new java.util.ArrayList<>();
        for (String release : releases) {
            Version version = new Version(
                    released.size() + 1, release, ChangeReason.FIRST, "", new Making("", "", ""), List.of());
            released.add(new Released(version, PublishedText.NONE));
        }
        return new VersionHistory(released, current, AnchorPlan.of(List.of()));
    }

    private static String change(String captured, String published, VersionHistory history) {
        return LastChange.of(captured(captured), PartialDate.parse(published), history)
                .map(PartialDate::toString)
                .orElse("nobody knows");
    }

    @Test
    void aReleasedTextIsAsOldAsTheReleaseThatHasItFirst() {
        assertThat(change("2026-01-01", "2019-03-05", history(true, "2027-03-01")))
                .isEqualTo("2027-03-01");
        assertThat(change("2026-01-01", "2019-03-05", history(true, "2027-03-01", "2028-01-01")))
                .isEqualTo("2028-01-01");
    }

    @Test
    void aTextThatWasNeverReleasedIsAsOldAsItsCapture() {
        assertThat(change("2026-01-01T08:30", "2019-03-05", history(false))).isEqualTo("2026-01-01T08:30");
    }

    @Test
    void withoutACaptureDateItIsAsOldAsItsPublication() {
        assertThat(change("", "2019-03-05", history(false))).isEqualTo("2019-03-05");
        assertThat(change("", "", history(false))).isEqualTo("nobody knows");
    }

    @Test
    void aTextCapturedAfterTheLastReleaseChangedThen() {
        assertThat(change("2027-03-02", "2019-03-05", history(false, "2027-03-01")))
                .isEqualTo("2027-03-02");
    }

    @Test
    void aTextThatWasChangedWithoutANewCaptureChangedNobodyKnowsWhen() {
        assertThat(change("2027-03-01", "2019-03-05", history(false, "2027-03-01")))
                .isEqualTo("nobody knows");
        assertThat(change("2026-01-01", "2019-03-05", history(false, "2027-03-01")))
                .isEqualTo("nobody knows");
        assertThat(change("", "2019-03-05", history(false, "2027-03-01"))).isEqualTo("nobody knows");
    }
}
