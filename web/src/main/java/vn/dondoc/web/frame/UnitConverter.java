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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Zones;
import vn.dondoc.organisation.UnitView;
import vn.dondoc.organisation.Units;

/** Reads a unit as typed, by code, name or short name, and shows its code. */
@Dependent
@FacesConverter(value = "unit", managed = true)
public class UnitConverter implements Converter<UUID> {
    @Inject
    Units units;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    @Override
    public @Nullable UUID getAsObject(FacesContext faces, UIComponent input, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return units.directory()
                .find(typed.strip(), Zones.today(clock))
                .map(UnitView::id)
                .orElseThrow(() -> {
                    String text = texts.text("unit.unknown", typed);
                    return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
                });
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, @Nullable UUID unit) {
        return unit == null
                ? ""
                : units.directory().find(unit).map(UnitView::code).orElse("");
    }
}
