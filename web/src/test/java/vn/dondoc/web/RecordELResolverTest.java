package vn.dondoc.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotFoundException;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordELResolverTest {
    private final RecordELResolver resolver = new RecordELResolver();
    private final ELContext context = new PlainContext();

    record Row(String title, int progress) {}

    @Test
    void a_component_is_read_as_a_property() {
        assertThat(resolver.getValue(context, new Row("Báo cáo", 40), "title")).isEqualTo("Báo cáo");
        assertThat(context.isPropertyResolved()).isTrue();
        assertThat(resolver.getType(context, new Row("Báo cáo", 40), "progress"))
                .isEqualTo(int.class);
    }

    @Test
    void what_is_no_record_is_left_to_others() {
        assertThat(resolver.getValue(context, "text", "title")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void an_unknown_component_is_an_error_and_none_can_be_written() {
        Row row = new Row("Báo cáo", 40);
        assertThatThrownBy(() -> resolver.getValue(context, row, "titel"))
                .isInstanceOf(PropertyNotFoundException.class);
        assertThatThrownBy(() -> resolver.setValue(context, row, "title", "x"))
                .isInstanceOf(PropertyNotWritableException.class);
    }

    private static final class PlainContext extends ELContext {
        @Override
        public ELResolver getELResolver() {
            throw new UnsupportedOperationException();
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            throw new UnsupportedOperationException();
        }

        @Override
        public VariableMapper getVariableMapper() {
            throw new UnsupportedOperationException();
        }
    }
}
