package vn.dondoc.api.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import vn.dondoc.api.json.JsonFormat;
import vn.dondoc.directive.DirectiveRef;
import vn.dondoc.feed.TaskFeed;
import vn.dondoc.kernel.Messages;
import vn.dondoc.task.Priority;
import vn.dondoc.task.TaskFlag;
import vn.dondoc.task.TaskKind;
import vn.dondoc.task.TaskRow;
import vn.dondoc.task.TaskState;
import vn.dondoc.task.Timeliness;

/** What is written is read again by other people's parsers, whatever the titles are made of. */
class FeedFormatsTest {
    private static final URI BASE = URI.create("https://dondoc.example.vn");
    private static final UUID KEY = UUID.fromString("0192f0a0-0000-7000-8000-000000000001");
    private static final UUID TASK = UUID.fromString("0192f0a0-0000-7000-8000-000000000002");
    private static final Instant CHANGED = Instant.parse("2026-03-10T02:03:04.567Z");

    private static TaskFeed feed(String title, TaskState state) {
        return feed(title, state, LocalDate.of(2026, 12, 31), 7, CHANGED);
    }

    private static TaskFeed feed(String title, TaskState state, LocalDate due, long version, Instant changed) {
        TaskRow row = new TaskRow(
                TASK,
                "NV-2026-000001",
                title,
                state,
                state.isOpen() ? Timeliness.OPEN_IN_TIME : null,
                due,
                LocalDate.of(2026, 12, 31),
                5,
                null,
                List.of(),
                new DirectiveRef(KEY, "45/TB-UBND", LocalDate.of(2026, 3, 9)),
                40,
                Priority.NORMAL,
                TaskKind.FIXED,
                null,
                null,
                changed,
                version,
                Set.of(TaskFlag.DUE_SOON),
                null,
                null,
                null,
                null);
        return new TaskFeed(KEY, "Đôn Đốc: việc chờ tôi", Messages.VIETNAMESE, changed, List.of(row));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xây dựng kế hoạch phòng, chống thiên tai; tìm kiếm cứu nạn năm 2026 trên địa bàn toàn tỉnh Quảng Nam",
                "Một\r\nEND:VEVENT\r\nBEGIN:VALARM",
                "<script>alert(1)</script> & \"nháy\" 'đơn' ]]>",
                "Gạch chéo \\n và \\, và \\;",
                "Ký tự 𠀀𠀁𠀂 ngoài mặt phẳng cơ bản 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
                "Điều khiển \u0000\u0007\u001b[31m\u007f hết",
            })
    void a_hostile_title_stays_a_title(String title) throws Exception {
        TaskFeed feed = feed(title, TaskState.IN_PROGRESS);
        String readable = title.codePoints()
                .filter(c -> c == '\n' || !Character.isISOControl(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();

        Calendar calendar = calendar(CalendarFeed.write(feed, BASE));
        assertThat(calendar.getComponents()).hasSize(1);
        assertThat(value(calendar.getComponents().get(0), Property.SUMMARY)).isEqualTo("NV-2026-000001: " + readable);

        Document atom = xml(AtomFeed.write(feed, BASE));
        assertThat(atom.getElementsByTagName("entry").getLength()).isEqualTo(1);
        assertThat(atom.getElementsByTagName("title").item(1).getTextContent())
                .startsWith("NV-2026-000001: " + title.substring(0, 3));

        JsonNode json = JsonFormat.mapper().readTree(JsonFeed.write(feed, BASE));
        assertThat(json.get("items").get(0).get("title").asText()).isEqualTo("NV-2026-000001: " + title);
    }

    @Test
    void a_calendar_has_a_days_event_at_the_deadline_that_keeps_its_id() throws Exception {
        byte[] written = CalendarFeed.write(feed("Việc", TaskState.IN_PROGRESS), BASE);
        CalendarComponent event = calendar(written).getComponents().get(0);

        assertThat(value(event, Property.UID)).isEqualTo(TASK + "@dondoc");
        assertThat(value(event, Property.DTSTART)).isEqualTo("20261231");
        assertThat(value(event, Property.DTEND)).isEqualTo("20270101");
        assertThat(value(event, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(event, Property.CATEGORIES)).isEqualTo("Đang thực hiện,Trong hạn,Sắp đến hạn");
        assertThat(value(event, Property.URL)).isEqualTo(BASE + "/tasks/task.xhtml?id=" + TASK);
        assertThat(value(
                        calendar(CalendarFeed.write(feed("Việc", TaskState.WITHDRAWN), BASE))
                                .getComponents()
                                .get(0),
                        Property.STATUS))
                .isEqualTo("CANCELLED");
        assertThat(CalendarFeed.write(feed("Việc", TaskState.IN_PROGRESS), BASE))
                .isEqualTo(written);
    }

    @Test
    void a_deadline_that_moves_stays_the_same_event_with_a_higher_sequence() throws Exception {
        Instant later = CHANGED.plusSeconds(86_400);
        CalendarComponent before = calendar(CalendarFeed.write(feed("Việc", TaskState.IN_PROGRESS), BASE))
                .getComponents()
                .get(0);
        CalendarComponent after = calendar(CalendarFeed.write(
                        feed("Việc", TaskState.IN_PROGRESS, LocalDate.of(2027, 1, 31), 9, later), BASE))
                .getComponents()
                .get(0);

        assertThat(value(after, Property.UID)).isEqualTo(value(before, Property.UID));
        assertThat(value(before, Property.SEQUENCE)).isEqualTo("7");
        assertThat(value(after, Property.SEQUENCE)).isEqualTo("9");
        assertThat(value(before, Property.DTSTAMP)).isEqualTo("20260310T020304Z");
        assertThat(value(after, Property.DTSTAMP)).isEqualTo("20260311T020304Z");
        assertThat(value(after, Property.DTSTART)).isEqualTo("20270131");
        assertThat(value(after, Property.DTEND)).isEqualTo("20270201");
    }

    @ParameterizedTest
    @EnumSource(TaskState.class)
    void a_calendar_is_valid_by_the_rules_of_the_format_whatever_the_state(TaskState state) throws Exception {
        Calendar calendar = calendar(CalendarFeed.write(feed("Việc; \"khó\", dài\n" + "ễ".repeat(90), state), BASE));

        assertThat(calendar.validate().getEntries()).isEmpty();
        boolean off = state == TaskState.SUSPENDED || state == TaskState.WITHDRAWN || state == TaskState.SUPERSEDED;
        assertThat(value(calendar.getComponents().get(0), Property.STATUS)).isEqualTo(off ? "CANCELLED" : "CONFIRMED");
        assertThat(calendar.getComponents()
                        .get(0)
                        .getProperty(Property.DTSTART)
                        .orElseThrow()
                        .toString())
                .as("all of a day, without a zone")
                .contains("VALUE=DATE:20261231");
    }

    @Test
    void no_line_of_a_calendar_is_longer_than_75_bytes_and_no_character_is_broken() {
        String written =
                new String(CalendarFeed.write(feed("ếỗữ".repeat(200), TaskState.ISSUED), BASE), StandardCharsets.UTF_8);

        assertThat(written).doesNotContain("\uFFFD");
        assertThat(written.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void atom_and_json_have_what_their_readers_require() throws Exception {
        TaskFeed feed = feed("Việc", TaskState.ISSUED);
        Document atom = xml(AtomFeed.write(feed, BASE));
        for (String element : List.of("id", "title", "updated", "author", "entry", "link", "summary")) {
            assertThat(atom.getElementsByTagName(element).getLength())
                    .as(element)
                    .isPositive();
        }
        assertThat(atom.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");

        JsonNode json = JsonFormat.mapper().readTree(JsonFeed.write(feed, BASE));
        assertThat(json.get("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(json.get("items").get(0).get("id").asText()).isEqualTo(TASK.toString());
        assertThat(json.get("items").get(0).get("_task").get("state").asText()).isEqualTo("ISSUED");
    }

    private static Calendar calendar(byte[] bytes) throws IOException, ParserException {
        return new CalendarBuilder().build(new ByteArrayInputStream(bytes));
    }

    private static String value(CalendarComponent component, String property) {
        return component.getProperty(property).map(each -> each.getValue()).orElse("");
    }

    private static Document xml(byte[] bytes) throws ParserConfigurationException, IOException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }
}
