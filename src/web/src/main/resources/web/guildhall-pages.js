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
            showDates(form, answer.dates);
        }, function () {
            showDates(form, []);
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

    document.addEventListener("DOMContentLoaded", function () {
        var page = document.getElementById("guildhall-community");
        if (page) {
            page.querySelectorAll("form.guildhall-schedule").forEach(function (form) {
                enhance(form, page.dataset.guildhallBase);
            });
        }
    });
}());
