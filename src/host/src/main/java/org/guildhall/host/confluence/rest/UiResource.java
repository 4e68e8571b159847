package org.guildhall.host.confluence.rest;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.guildhall.host.confluence.Confluence;
import org.guildhall.host.confluence.content.PageSearch;
import org.guildhall.host.confluence.macro.MacroDescription;
import org.guildhall.host.kernel.CurrentUser;
import org.guildhall.host.kernel.HostUser;

/** What the editor's script asks for: macros with their forms, people, and titles of pages. */
@Path("/")
@AnonymousSiteAccess
@Produces(MediaType.APPLICATION_JSON)
public final class UiResource {

    private static final int OFFERED = 15;

    private final Confluence confluence;
    private final Shapes shapes;

    UiResource(Confluence confluence) {
        this.confluence = confluence;
        this.shapes = new Shapes(confluence);
    }

    /** Macros in the reader's language. */
    @GET
    @Path("macros")
    public Response macros() {
        Locale locale = CurrentUser.get().map(HostUser::locale).orElse(Locale.ENGLISH);
        return Answers.answer(() -> {
            List<MacroDescription> macros = confluence.macros().describe(locale);
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("macros", macros);
            return json;
        });
    }

    /** People whose name begins so. */
    @GET
    @Path("people")
    public Response people(@QueryParam("q") @DefaultValue("") String typed) {
        String start = typed.toLowerCase(Locale.ROOT);
        return Answers.answer(() -> CurrentUser.get().isEmpty()
                ? List.of()
                : confluence.context().users().all().stream()
                        .filter(user -> user.name().startsWith(start)
                                || user.fullName().toLowerCase(Locale.ROOT).contains(start))
                        .limit(OFFERED)
                        .map(shapes::user)
                        .toList());
    }

    /** Pages whose title contains the words. */
    @GET
    @Path("titles")
    public Response titles(@QueryParam("q") @DefaultValue("") String typed) {
        PageSearch.Query everything = PageSearch.Query.everything();
        PageSearch.Query query = new PageSearch.Query(
                everything.space(),
                List.of(),
                List.of(),
                List.of(typed.strip().split("\\s+", -1)),
                everything.exactTitle(),
                List.of(),
                List.of(),
                everything.ancestor());
        return Answers.answer(() -> confluence.wiki().search().find(query).stream()
                .filter(page -> confluence.wiki().access().canView(CurrentUser.get(), page))
                .limit(OFFERED)
                .map(page -> Map.of("title", page.title(), "space", page.spaceKey(), "id", page.id()))
                .toList());
    }
}
