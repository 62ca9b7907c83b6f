package org.lantai.extract.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineFormsTest {
    @ParameterizedTest
    @CsvSource({
        "石磨晚报,石磨晚报,true",
        "石磨晚报,石磨晚報 ,true",
        "石磨晚报,石磨晚报社,false",
        "石磨*,石磨晚报,true",
        "*晚报,石磨晚报,true",
        "石*报,石磨晚报,true",
        "石*磨*报,石磨晚报,true",
        "*磨*,石磨晚报,true",
        "石*石,石,false",
        "石*晚*晚报,石磨晚报,false",
        "磨*,石磨晚报,false",
        "第*期,第１２３期,true",
    })
    void aFormFitsWholeLines(String form, String line, boolean fits) {
        assertThat(new LineForms(List.of(form)).match(line)).isEqualTo(fits);
    }
}
