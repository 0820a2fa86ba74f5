package vn.dondoc.web.frame;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.TypedDate;
import vn.dondoc.kernel.Zones;

/** Reads days as clerks type them (5/12, 05122026, +7, t6) and shows them as dd/MM/yyyy. */
@Dependent
@FacesConverter(value = "typedDate", managed = true)
public class TypedDateConverter implements Converter<LocalDate> {
    @Inject
    Clock clock;

    @Inject
    Texts texts;

    @Override
    public @Nullable LocalDate getAsObject(FacesContext faces, UIComponent input, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return TypedDate.read(typed, Zones.today(clock)).orElseThrow(() -> {
            String text = texts.text("date.unreadable", typed);
            return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        });
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, @Nullable LocalDate day) {
        return Shown.day(day);
    }
}
