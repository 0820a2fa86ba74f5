package vn.dondoc.web.directive;

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
import vn.dondoc.web.frame.Shown;
import vn.dondoc.web.frame.Texts;

/** The day of a document as typed: without a year it is the last one that was, because documents lie in the past. */
@Dependent
@FacesConverter(value = "documentDate", managed = true)
public class DocumentDateConverter implements Converter<LocalDate> {
    @Inject
    Clock clock;

    @Inject
    Texts texts;

    @Override
    public @Nullable LocalDate getAsObject(FacesContext faces, UIComponent input, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return TypedDate.read(typed, Zones.today(clock), TypedDate.Leaning.BACK).orElseThrow(() -> {
            String text = texts.text("date.unreadable", typed);
            return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        });
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, @Nullable LocalDate day) {
        return Shown.day(day);
    }
}
