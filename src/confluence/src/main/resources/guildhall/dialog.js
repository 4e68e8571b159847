/*
 * What Guildhall's dialogs are made of: elements, labelled fields, the modal dialog itself, sending to REST, saying what happened.
 */
(function () {
    'use strict';

    var REST = AJS.contextPath() + '/rest/guildhall/1.0/';

    function element(tag, attributes, children) {
        var node = document.createElement(tag);
        Object.keys(attributes || {}).forEach(function (name) {
            node.setAttribute(name, attributes[name]);
        });
        (children || []).forEach(function (child) {
            node.append(child);
        });
        return node;
    }

    function send(method, path, body) {
        var options = {
            method: method,
            credentials: 'same-origin',
            headers: { Accept: 'application/json', 'X-Atlassian-Token': 'no-check' }
        };
        if (body) {
            options.headers['Content-Type'] = 'application/json';
            options.body = JSON.stringify(body);
        }
        return fetch(REST + path, options).then(read, function () {
            throw problem(AJS.I18n.getText('guildhall.confluence.js.unreachable'));
        });
    }

    function problem(message, errors) {
        var error = new Error(message);
        error.errors = errors || [];
        return error;
    }

    /** What came back, if it is ours: an ended session may lead to a login page, a proxy may answer for the product. */
    function read(response) {
        return response.text().then(function (raw) {
            var answer = null;
            try {
                answer = raw ? JSON.parse(raw) : {};
            } catch (notJson) {
                answer = null;
            }
            if (response.status === 401 || response.redirected) {
                throw problem(AJS.I18n.getText('guildhall.confluence.js.session'));
            }
            if (!response.ok || !answer) {
                throw problem(
                    answer && answer.detail || AJS.I18n.getText('guildhall.confluence.js.failed'), answer && answer.errors);
            }
            return answer;
        });
    }

    var fieldCount = 0;

    /** A labelled text field; what is wrong with it stands below and belongs to it for screen readers too. */
    function field(name, label, help, required) {
        var id = 'guildhall-field-' + ++fieldCount;
        var input = element('textarea', { id: id, name: name, rows: 2, 'class': 'textarea', 'aria-describedby': id + '-help ' + id + '-error' });
        if (required) {
            input.setAttribute('aria-required', 'true');
        }
        return element('div', { 'class': 'guildhall-field', 'data-field': name }, [
            element('label', { 'for': id }, [label]),
            input,
            element('div', { id: id + '-help', 'class': 'guildhall-quiet' }, help ? [help] : []),
            element('div', { id: id + '-error', 'class': 'guildhall-error' })
        ]);
    }

    function choices(name, legend, options) {
        var rows = options.map(function (option, index) {
            var radio = element('input', { type: 'radio', name: name, value: option[0] });
            radio.checked = index === 0;
            return element('label', { 'class': 'guildhall-choice' }, [radio, option[1]]);
        });
        return element('fieldset', { 'data-field': name }, [element('legend', {}, [legend])].concat(rows));
    }

    function show(form, problem) {
        form.querySelectorAll('.guildhall-error').forEach(function (error) {
            error.textContent = '';
        });
        form.querySelectorAll('[aria-invalid]').forEach(function (input) {
            input.removeAttribute('aria-invalid');
        });
        var first = null;
        (problem ? problem.errors : []).forEach(function (error) {
            var holder = form.querySelector('[data-field="' + CSS.escape(error.field || '') + '"]');
            var input = holder && holder.querySelector('textarea');
            if (input) {
                holder.querySelector('.guildhall-error').textContent = error.detail;
                input.setAttribute('aria-invalid', 'true');
                first = first || input;
            }
        });
        if (problem && !first) {
            form.querySelector('.guildhall-form-error').textContent = problem.message;
        }
        if (first) {
            first.focus();
        }
    }

    /** What was typed into the dialogs that were closed unsent, by the button that opened them. */
    var drafts = new WeakMap();

    function restore(form, draft) {
        form.querySelectorAll('textarea').forEach(function (input) {
            input.value = draft.get(input.name) || '';
        });
        form.querySelectorAll('input[type=radio]').forEach(function (input) {
            input.checked = draft.get(input.name) === input.value;
        });
    }

    /** Back to the button, or, where that is gone, to what is said instead of it. */
    function giveFocusBack(opener) {
        var said = document.querySelector('.guildhall-live:not(:empty)');
        if (opener.isConnected && !opener.hidden) {
            opener.focus();
        } else if (said) {
            said.tabIndex = -1;
            said.focus();
        }
    }

    /**
     * A modal dialog. The browser keeps the focus inside and gives it back to the button; Escape closes. What was typed stays
     * when sending fails, and when the dialog is closed and opened again.
     */
    function dialog(opener, title, fields, sendLabel, closeLabel, submit) {
        var id = 'guildhall-dialog-' + ++fieldCount;
        var ok = element('button', { type: 'submit', 'class': 'aui-button aui-button-primary' }, [sendLabel]);
        var close = element('button', { type: 'button', 'class': 'aui-button' }, [closeLabel]);
        var form = element('form', { 'class': 'aui top-label', novalidate: 'novalidate' }, [element('h2', { id: id }, [title])]
            .concat(fields, [
                element('div', { 'class': 'guildhall-error guildhall-form-error', role: 'alert' }),
                element('div', { 'class': 'guildhall-buttons' }, [ok, close])
            ]));
        var box = element('dialog', { 'class': 'guildhall-dialog', 'aria-labelledby': id, tabindex: '-1' }, [form]);
        close.addEventListener('click', function () {
            box.close();
        });
        // Scripts of the product listen to Escape too and may keep it from the browser.
        box.addEventListener('keydown', function (event) {
            if (event.key === 'Escape') {
                event.stopPropagation();
                event.preventDefault();
                box.close();
            }
        });
        var sent = false;
        box.addEventListener('close', function () {
            if (sent) {
                drafts.delete(opener);
            } else {
                drafts.set(opener, new FormData(form));
            }
            box.remove();
            giveFocusBack(opener);
        });
        form.addEventListener('submit', function (event) {
            event.preventDefault();
            if (ok.hasAttribute('aria-busy')) {
                return;
            }
            show(form, null);
            // Disabled it would lose the focus, and the dialog the keys that are pressed in it.
            ok.setAttribute('aria-disabled', 'true');
            ok.setAttribute('aria-busy', 'true');
            submit(new FormData(form)).then(function () {
                sent = true;
                drafts.delete(opener);
                box.close();
            }, function (problem) {
                problem.errors = problem.errors || [];
                if (box.open) {
                    show(form, problem);
                } else {
                    announce(opener.parentElement, problem.message);
                }
            }).finally(function () {
                ok.removeAttribute('aria-disabled');
                ok.removeAttribute('aria-busy');
            });
        });
        if (drafts.has(opener)) {
            restore(form, drafts.get(opener));
        }
        document.body.append(box);
        box.showModal();
        var first = form.querySelector('textarea, input');
        if (first) {
            first.focus();
        }
    }

    function announce(near, message, link) {
        var live = near.querySelector('.guildhall-live');
        if (!live) {
            live = element('span', { 'class': 'guildhall-live', role: 'status', 'aria-live': 'polite' });
            near.append(live);
        }
        live.textContent = message;
        if (link) {
            live.append(' ', link);
        }
    }

    window.Guildhall = {
        announce: announce,
        choices: choices,
        dialog: dialog,
        element: element,
        field: field,
        send: send
    };
})();
