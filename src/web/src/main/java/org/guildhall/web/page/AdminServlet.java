package org.guildhall.web.page;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guildhall.core.access.Actor;
import org.guildhall.core.paging.SliceRequest;
import org.guildhall.core.upkeep.SettingsService;
import org.guildhall.core.upkeep.SweepPreview;
import org.guildhall.core.upkeep.SweepRun;
import org.guildhall.core.upkeep.SweepService;
import org.guildhall.core.upkeep.UpkeepSettings;
import org.guildhall.web.text.Times;

/**
 * Guildhall's page in Confluence's administration: the upkeep settings, and what the last sweeps did. Licensed people reach
 * it; the core lets only administrators, and the product asks for their password once more.
 */
@LicensedOnly
public class AdminServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "/plugins/servlet/guildhall/admin";
    private static final String RUN = "run";
    private static final String PREVIEW = "preview";
    private static final int RUNS = 20;

    private final transient SettingsService settings;
    private final transient SweepService sweeps;
    private final transient PageFrame frame;
    private final transient Times times;

    @Inject
    public AdminServlet(SettingsService settings, SweepService sweeps, PageFrame frame, Times times) {
        this.settings = settings;
        this.sweeps = sweeps;
        this.frame = frame;
        this.times = times;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        frame.serveProtected(
                request, response, settings::get, actor -> show(request, response, actor, Form.none(), List.of()));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        frame.serveProtected(request, response, settings::get, actor -> {
            List<String> preview = new ArrayList<>();
            frame.take(
                    request,
                    response,
                    form -> place(actor, form, preview),
                    form -> show(request, response, actor, form, preview));
        });
    }

    /** Where the form leads; nowhere when it only asks what would be found. */
    private String place(Actor actor, Form form, List<String> preview) {
        if (form.typed().containsKey(PREVIEW)) {
            SweepPreview found = sweeps.preview(actor, new SettingsForm(frame).read(form));
            preview.addAll(new PreviewSentences(frame).of(found));
            return "";
        }
        return PATH + "?done=" + act(actor, form);
    }

    private String act(Actor actor, Form form) {
        if (form.name().equals(RUN)) {
            sweeps.runNow(actor);
            return RUN;
        }
        settings.change(actor, new SettingsForm(frame).read(form));
        return SettingsForm.NAME;
    }

    private void show(
            HttpServletRequest request, HttpServletResponse response, Actor actor, Form form, List<String> preview)
            throws IOException {
        UpkeepSettings current = settings.get(actor);
        Form save = form.as(SettingsForm.NAME, "");
        Map<String, Object> model = new HashMap<>();
        model.put("done", form.isSent() ? "" : String.valueOf(request.getParameter("done")));
        model.put("fieldsHtml", new SettingsForm(frame).html(current, save));
        model.put("problemsHtml", frame.problems(form));
        model.put("preview", preview);
        SweepRows rows = new SweepRows(frame.texts(), times);
        List<SweepRun> runs = sweeps.latest(actor, new SliceRequest(0, RUNS)).items();
        model.put("runs", rows.of(runs));
        model.put("ran", runs.isEmpty() ? "" : rows.sentence(runs.get(0)));
        frame.show(request, response, "admin.vm", model);
    }
}
