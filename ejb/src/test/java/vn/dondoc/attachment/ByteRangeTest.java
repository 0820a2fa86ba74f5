package vn.dondoc.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {
    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 1, bytes 0-0/100",
        "bytes=0-99, 0, 100, bytes 0-99/100",
        "bytes=10-19, 10, 10, bytes 10-19/100",
        "bytes=90-, 90, 10, bytes 90-99/100",
        "bytes=0-, 0, 100, bytes 0-99/100",
        "bytes=-1, 99, 1, bytes 99-99/100",
        "bytes=-100, 0, 100, bytes 0-99/100",
        "bytes=-500, 0, 100, bytes 0-99/100",
        "bytes=50-999999999999999999, 50, 50, bytes 50-99/100",
        "' bytes = 1 - 2 ', 1, 2, bytes 1-2/100",
    })
    void oneStretchIsRead(String header, long first, long length, String contentRange) {
        assertThat(ByteRange.of(header, 100)).hasValueSatisfying(range -> {
            assertThat(range).isEqualTo(new ByteRange(first, length));
            assertThat(range.isSatisfiable()).isTrue();
            assertThat(range.contentRange(100)).isEqualTo(contentRange);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=100-", "bytes=100-200", "bytes=-0", "bytes=999999999999999999-"})
    void bytesThatTheFileHasNotCannotBeGiven(String header) {
        assertThat(ByteRange.of(header, 100)).hasValueSatisfying(range -> {
            assertThat(range.isSatisfiable()).isFalse();
            assertThat(range.contentRange(100)).isEqualTo("bytes */100");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bytes",
                "bytes=",
                "bytes=-",
                "bytes=5-2",
                "bytes=a-b",
                "bytes=--5",
                "bytes=0-1,5-6",
                "items=0-5",
                "bytes=0x1-2",
                "bytes=1-99999999999999999999999",
                "bytes=１-２",
            })
    void anythingElseMeansTheWholeFile(String header) {
        assertThat(ByteRange.of(header, 100)).isEmpty();
    }
}
