package org.guildhall.host.confluence.rest;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.host.confluence.Confluence;
import org.guildhall.host.confluence.content.ContentProblem;
import org.guildhall.host.confluence.content.LabelStore;
import org.guildhall.host.confluence.content.PageDraft;
import org.guildhall.host.confluence.content.PageSearch;
import org.guildhall.host.confluence.content.WikiPage;
import org.guildhall.host.kernel.CurrentUser;

/** {@code /rest/api/content}: pages. A page that the sender may not see answers 404, as one that does not exist. */
@Path("content")
@AnonymousSiteAccess
@Produces(MediaType.APPLICATION_JSON)
public final class ContentResource {

    private final Confluence confluence;
    private final ContentReader reader;
    private final Shapes shapes;

    ContentResource(Confluence confluence) {
        this.confluence = confluence;
        this.reader = new ContentReader(confluence);
        this.shapes = new Shapes(confluence);
    }

    /** Pages of a space or with a title. */
    @GET
    public Response list(
            @QueryParam("spaceKey") @DefaultValue("") String spaceKey,
            @QueryParam("title") @DefaultValue("") String title,
            @QueryParam("expand") @DefaultValue("") String expand,
            @QueryParam("start") @DefaultValue("0") int start,
            @QueryParam("limit") @DefaultValue("25") int limit) {
        PageSearch.Query query = new PageSearch.Query(
                Optional.of(spaceKey).filter(key -> !key.isEmpty()),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(title).filter(text -> !text.isEmpty()),
                List.of(),
                List.of(),
                Optional.empty());
        String self = "/rest/api/content?spaceKey=" + encoded(spaceKey) + "&title=" + encoded(title);
        return Answers.answer(() -> found(query, expand, start, limit, self));
    }

    /** A small subset of CQL. */
    @GET
    @Path("search")
    public Response search(
            @QueryParam("cql") @DefaultValue("") String cql,
            @QueryParam("expand") @DefaultValue("") String expand,
            @QueryParam("start") @DefaultValue("0") int start,
            @QueryParam("limit") @DefaultValue("25") int limit) {
        String self = "/rest/api/content/search?cql=" + encoded(cql);
        return Answers.answer(() -> found(Cql.parse(cql), expand, start, limit, self));
    }

    private Map<String, Object> found(PageSearch.Query query, String expand, int start, int limit, String self) {
        List<WikiPage> found = confluence.wiki().search().find(query);
        return visible(found, expand, start, limit, self + (expand.isEmpty() ? "" : "&expand=" + encoded(expand)));
    }

    private Map<String, Object> visible(List<WikiPage> found, String expand, int start, int limit, String self) {
        List<WikiPage> visible = found.stream()
                .filter(page -> confluence.wiki().access().canView(CurrentUser.get(), page))
                .toList();
        Map<String, Object> answer =
                Answers.page(visible, start, limit, self, pages -> shapes.pages(pages, Shapes.expand(expand)));
        answer.put("totalSize", visible.size());
        return answer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** One page. */
    @GET
    @Path("{id}")
    public Response read(
            @PathParam("id") String id, @QueryParam("expand") @DefaultValue("space,version,history") String expand) {
        return Answers.answer(() -> shapes.page(reader.page(id), Shapes.expand(expand)));
    }

    /** Creates a page. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(String body) {
        return Answers.answer(() -> {
            ContentInput input = new ContentInput(Answers.json(body));
            PageDraft draft = input.forNewPage();
            reader.writable(draft.spaceKey());
            draft.parent().ifPresent(parent -> reader.page(Long.toString(parent)));
            return written(confluence.wiki().create(draft, ContentReader.sender()));
        });
    }

    /** Saves the next version; a version that is not the next one answers 409. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response update(@PathParam("id") String id, String body) {
        return Answers.answer(() -> {
            WikiPage before = reader.editable(id);
            ContentInput input = new ContentInput(Answers.json(body));
            PageDraft draft = input.forUpdate(before);
            draft.parent().ifPresent(above -> reader.page(Long.toString(above)));
            return written(confluence.wiki().update(before.id(), input.version() - 1, draft, ContentReader.sender()));
        });
    }

    private Map<String, Object> written(WikiPage page) {
        return shapes.page(page, Shapes.expand("space,version,history,ancestors,body.storage"));
    }

    /** Puts a page into the trash. */
    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("id") String id) {
        return Answers.answer(() -> {
            confluence.wiki().trash(reader.editable(id).id());
            return Map.of();
        });
    }

    /** The pages directly below. */
    @GET
    @Path("{id}/child/page")
    public Response children(
            @PathParam("id") String id,
            @QueryParam("expand") @DefaultValue("") String expand,
            @QueryParam("start") @DefaultValue("0") int start,
            @QueryParam("limit") @DefaultValue("25") int limit) {
        return Answers.answer(() -> {
            List<WikiPage> children =
                    confluence.wiki().pages().children(reader.page(id).id());
            return visible(
                    children,
                    expand,
                    start,
                    limit,
                    "/rest/api/content/" + id + "/child/page?expand=" + encoded(expand));
        });
    }

    /** The page's labels. */
    @GET
    @Path("{id}/label")
    public Response labels(@PathParam("id") String id) {
        return Answers.answer(() -> shapes.labels(reader.page(id).id()));
    }

    /** Adds labels. */
    @POST
    @Path("{id}/label")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addLabels(@PathParam("id") String id, String body) {
        return Answers.answer(() -> {
            long page = reader.editable(id).id();
            labels(Answers.json(body))
                    .forEach(label -> confluence.wiki().labels().add(page, label));
            return shapes.labels(page);
        });
    }

    /** The names sent, all of them valid: one that is not leaves the page as it is. */
    private static List<String> labels(JsonNode sent) {
        List<String> names = new ArrayList<>();
        for (JsonNode label : sent.isArray() ? sent : List.of(sent)) {
            if (!label.path("name").isTextual()) {
                throw ContentProblem.badRequest("name: send [{\"prefix\":\"global\",\"name\":\"decision\"}]");
            }
            names.add(LabelStore.valid(label.path("name").asText()));
        }
        return names;
    }

    /** Removes a label that the path names. */
    @DELETE
    @Path("{id}/label/{label}")
    public Response removeLabel(@PathParam("id") String id, @PathParam("label") String label) {
        return Answers.answer(() -> {
            confluence.wiki().labels().remove(reader.editable(id).id(), label);
            return Map.of();
        });
    }

    /** Removes a label that the query names, for labels with a slash. */
    @DELETE
    @Path("{id}/label")
    public Response removeNamedLabel(@PathParam("id") String id, @QueryParam("name") @DefaultValue("") String label) {
        return removeLabel(id, label);
    }
}
