package vn.dondoc.meeting;

import java.util.List;
import vn.dondoc.paper.PaperForm;
import vn.dondoc.paper.PaperForms;

/** The papers that meetings make. */
public final class ConclusionForms implements PaperForms {
    @Override
    public List<PaperForm> forms() {
        return List.of(ConclusionText.FORM);
    }
}
