/* Comfort only: every form works without it. */
(function () {
    "use strict";

    function field(form, name) {
        return form.elements.namedItem(name);
    }

    function group(input) {
        return input && input.closest(".field-group");
    }

    function show(element, visible) {
        if (element) {
            element.classList.toggle("guildhall-hidden", !visible);
        }
    }

    function onlyWhatApplies(form) {
        var repeat = field(form, "repeat").value;
        show(group(field(form, "interval")), repeat === "every-n-weeks");
        show(group(field(form, "rrule")), repeat === "custom");
    }

    function timebox(form) {
        var format = field(form, "format").value;
        var found = form.dataset.guildhallTimeboxes.split(",").filter(function (entry) {
            return entry.split("=")[0] === format;
        });
        return found.length ? found[0].split("=")[1] : "";
    }

    function offerTimebox(form) {
        field(form, "minutes").placeholder = timebox(form);
    }

    function item(date) {
        var li = document.createElement("li");
        li.textContent = date.text;
        if (date.remark) {
            var remark = document.createElement("span");
            remark.className = "guildhall-remark";
            remark.textContent = " " + date.remark;
            li.appendChild(remark);
        }
        return li;
    }

    function showDates(form, dates) {
        var place = form.querySelector(".guildhall-preview");
        var heading = document.createElement("h4");
        var list = document.createElement("ul");
        heading.textContent = place.dataset.guildhallHeading;
        dates.forEach(function (date) {
            list.appendChild(item(date));
        });
        place.replaceChildren.apply(place, dates.length ? [heading, list] : []);
    }

    function preview(form, base) {
        var asked = (form.guildhallAsked || 0) + 1;
        form.guildhallAsked = asked;
        var body = {
            start: field(form, "start").value,
            zone: field(form, "zone").value,
            repeat: field(form, "repeat").value,
            interval: field(form, "interval").value,
            rrule: field(form, "rrule").value
        };
        if (!body.start || !body.zone) {
            showDates(form, []);
            return;
        }
        fetch(base + "/rest/guildhall/1.0/rituals/preview", {
            method: "POST",
            credentials: "same-origin",
            headers: {"Content-Type": "application/json", "X-Atlassian-Token": "no-check"},
            body: JSON.stringify(body)
        }).then(function (response) {
            return response.ok ? response.json() : {dates: []};
        }).then(function (answer) {
            return answer.dates;
        }, function () {
            return [];
        }).then(function (dates) {
            if (form.guildhallAsked === asked) {
                showDates(form, dates);
            }
        });
    }

    function enhance(form, base) {
        var waiting;
        onlyWhatApplies(form);
        offerTimebox(form);
        form.addEventListener("input", function () {
            onlyWhatApplies(form);
            offerTimebox(form);
            window.clearTimeout(waiting);
            waiting = window.setTimeout(function () {
                preview(form, base);
            }, 300);
        });
    }

    var TYPED = "guildhall.typed";
    var VISIBLE = "textarea, select, input:not([type=hidden])";

    function store(value) {
        try {
            if (value) {
                window.sessionStorage.setItem(TYPED, JSON.stringify(value));
            } else {
                window.sessionStorage.removeItem(TYPED);
            }
        } catch (notAllowed) {
            // Without storage the browser's own memory of forms has to do.
        }
    }

    function stored() {
        try {
            return JSON.parse(window.sessionStorage.getItem(TYPED));
        } catch (notAllowed) {
            return null;
        }
    }

    function hidden(form, name) {
        var input = form.querySelector("input[type=hidden][name=" + name + "]");
        return input ? input.value : "";
    }

    /** What people typed, and what the form showed before; not its token. */
    function inputs(form) {
        return Array.prototype.filter.call(form.elements, function (input) {
            return input.matches(VISIBLE) || input.name === "revision" || input.name.indexOf("was.") === 0;
        });
    }

    function isChoice(input) {
        return input.type === "checkbox" || input.type === "radio";
    }

    /** Keeps what is sent until a page says that it arrived: the session may have ended, or the password be asked for. */
    function keep(form, page) {
        if (!form.querySelector(VISIBLE)) {
            return;
        }
        store({
            user: page.dataset.guildhallUser,
            path: window.location.pathname,
            action: hidden(form, "action"),
            subject: hidden(form, "subject"),
            values: inputs(form).filter(function (input) {
                return !isChoice(input) || input.checked;
            }).map(function (input) {
                return [input.name, input.value];
            })
        });
    }

    function fill(form, values) {
        inputs(form).forEach(function (input) {
            var kept = values.filter(function (value) {
                return value[0] === input.name;
            }).map(function (value) {
                return value[1];
            });
            if (isChoice(input)) {
                input.checked = kept.indexOf(input.value) >= 0;
            } else if (kept.length) {
                input.value = kept[0];
            }
        });
    }

    function tell(form, text) {
        var notice = document.createElement("div");
        notice.className = "aui-message aui-message-info";
        notice.setAttribute("role", "status");
        notice.tabIndex = -1;
        notice.textContent = text;
        form.prepend(notice);
        notice.focus();
    }

    /** Fills in what did not arrive, for the same person on the same page. */
    function restore(page) {
        var kept = stored();
        if (!kept || !page.dataset.guildhallUser) {
            return;
        }
        var arrived = page.dataset.guildhallSent || new URLSearchParams(window.location.search).has("done");
        if (arrived || kept.user !== page.dataset.guildhallUser) {
            store(null);
        } else if (kept.path === window.location.pathname) {
            store(null);
            page.querySelectorAll("form").forEach(function (form) {
                if (hidden(form, "action") === kept.action && hidden(form, "subject") === kept.subject) {
                    for (var fold = form.closest("details"); fold; fold = fold.parentElement.closest("details")) {
                        fold.open = true;
                    }
                    fill(form, kept.values);
                    tell(form, page.dataset.guildhallKept);
                }
            });
        }
    }

    var PATIENCE = 5000;

    /** A second press while the first is on its way would plan a second ritual; after a while, or on the way back, it counts. */
    function sendOnce(event) {
        var form = event.target;
        if (form.guildhallSending) {
            event.preventDefault();
            return;
        }
        form.guildhallSending = true;
        window.setTimeout(function () {
            form.guildhallSending = false;
        }, PATIENCE);
    }

    function letSendAgain() {
        document.querySelectorAll(".guildhall-page form").forEach(function (form) {
            form.guildhallSending = false;
        });
    }

    window.addEventListener("pageshow", letSendAgain);

    document.addEventListener("DOMContentLoaded", function () {
        document.querySelectorAll(".guildhall-page").forEach(function (any) {
            any.addEventListener("submit", sendOnce);
        });
        document.querySelectorAll(".guildhall-page[data-guildhall-user]").forEach(function (any) {
            restore(any);
            any.addEventListener("submit", function (event) {
                keep(event.target, any);
            });
        });
        var page = document.getElementById("guildhall-community");
        if (page) {
            page.querySelectorAll("form.guildhall-schedule").forEach(function (form) {
                enhance(form, page.dataset.guildhallBase);
            });
        }
    });
}());
