package org.lantai.repair.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lantai.model.PageFormat;
import org.lantai.repair.look.Glance;

class MirrorEvidenceTest {
    /** Five glosses on characters that conversion leaves alone, and 19 characters. */
    private static final String GLOSSED = "縣東有山(shān)有水(shuǐ)，鄉間有田(tián)有林(lín)，還住著老少人(rén)家";
    /** Seven glosses on four characters. */
    private static final String SEVEN =
            "云溪县发(fā)布公报，经(jīng)济发(fā)展平稳，产(chǎn)业兴旺，经(jīng)营户增收，发(fā)出补贴，来年水利建(jiàn)设的目标也已确定。";

    @Test
    void aPageOfWhichMoreThanAQuarterIsGlossedIsAPrimer() {
        assertThat(evidence(GLOSSED + "。").han()).isEqualTo(19);
        assertThat(evidence(GLOSSED + "。").isGlossed()).isFalse();
        assertThat(evidence(GLOSSED + "多。").isGlossed()).isTrue();
    }

    @Test
    void aPageInSimplifiedCharactersIsACopyFromEightGlossesOn() {
        assertThat(evidence(SEVEN).glosses()).hasSize(7);
        assertThat(evidence(SEVEN).isGlossed()).isFalse();
        assertThat(evidence(SEVEN + "产(chǎn)量不减。").isGlossed()).isTrue();
    }

    private static MirrorEvidence evidence(String text) {
        return MirrorEvidence.in(Glance.at(text, PageFormat.TEXT));
    }
}
