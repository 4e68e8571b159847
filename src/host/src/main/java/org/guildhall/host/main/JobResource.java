package org.guildhall.host.main;

import com.atlassian.scheduler.config.JobId;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.guildhall.host.platform.Platform;
import org.guildhall.host.web.access.AdministratorsOnly;

/** The scheduled jobs, at {@code /rest/host/1.0/jobs}. */
@Path("/jobs")
@Produces(MediaType.APPLICATION_JSON)
@AdministratorsOnly
public final class JobResource {

    private final Platform platform;

    JobResource(Platform platform) {
        this.platform = platform;
    }

    /** The ids of the scheduled jobs. */
    @GET
    public List<String> list() {
        return platform.jobs().ids().stream().map(String::valueOf).toList();
    }

    /**
     * Runs a job now and waits for it.
     * <ul>
     *   <li>no job with that id -> NOT FOUND
     * </ul>
     */
    @POST
    @Path("/{jobId}/run")
    public Response run(@PathParam("jobId") String jobId) {
        if (!list().contains(jobId)) {
            return Response.status(Response.Status.NOT_FOUND)
                    .entity(Map.of("message", "No job \"" + jobId + "\"; there are " + list()))
                    .build();
        }
        return Response.ok(Map.of("outcome", String.valueOf(platform.jobs().runNow(JobId.of(jobId)))))
                .build();
    }
}
