/*
 * Dialogs of Guildhall's macros: raise a follow-up, say that a page is still true, cancel an occurrence and undo that.
 * Everything that can be read is in the page without this script; it only brings the buttons to life.
 */
(function () {
    'use strict';

    var announce = Guildhall.announce;
    var choices = Guildhall.choices;
    var dialog = Guildhall.dialog;
    var element = Guildhall.element;
    var field = Guildhall.field;
    var send = Guildhall.send;

    function text(key, argument) {
        var texts = {
            close: AJS.I18n.getText('guildhall.confluence.js.close'),
            followupTitle: AJS.I18n.getText('guildhall.confluence.js.followup.title'),
            followupSummary: AJS.I18n.getText('guildhall.confluence.js.followup.summary'),
            followupIfthen: AJS.I18n.getText('guildhall.confluence.js.followup.ifthen'),
            followupIfthenHelp: AJS.I18n.getText('guildhall.confluence.js.followup.ifthen.help'),
            followupSend: AJS.I18n.getText('guildhall.confluence.js.followup.send'),
            followupDone: AJS.I18n.getText('guildhall.confluence.js.followup.done'),
            followupWaiting: AJS.I18n.getText('guildhall.confluence.js.followup.waiting'),
            followupAuthorise: AJS.I18n.getText('guildhall.confluence.js.followup.authorise'),
            reviewTitle: AJS.I18n.getText('guildhall.confluence.js.review.title'),
            reviewHow: AJS.I18n.getText('guildhall.confluence.js.review.how'),
            reviewStilltrue: AJS.I18n.getText('guildhall.confluence.js.review.stilltrue'),
            reviewSourceopened: AJS.I18n.getText('guildhall.confluence.js.review.sourceopened'),
            reviewTriedit: AJS.I18n.getText('guildhall.confluence.js.review.triedit'),
            reviewFixedit: AJS.I18n.getText('guildhall.confluence.js.review.fixedit'),
            reviewNote: AJS.I18n.getText('guildhall.confluence.js.review.note'),
            reviewNoteHelp: AJS.I18n.getText('guildhall.confluence.js.review.note.help'),
            reviewSend: AJS.I18n.getText('guildhall.confluence.js.review.send'),
            reviewFresh: AJS.I18n.getText('guildhall.confluence.freshness.fresh'),
            reviewDone: AJS.I18n.getText('guildhall.confluence.js.review.done'),
            cancelTitle: AJS.I18n.getText('guildhall.confluence.js.cancel.title'),
            cancelReason: AJS.I18n.getText('guildhall.confluence.js.cancel.reason'),
            cancelReasonHelp: AJS.I18n.getText('guildhall.confluence.js.cancel.reason.help'),
            cancelSend: AJS.I18n.getText('guildhall.confluence.js.cancel.send'),
            cancelClose: AJS.I18n.getText('guildhall.confluence.js.cancel.close'),
            cancelDone: AJS.I18n.getText('guildhall.confluence.js.cancel.done'),
            undoDone: AJS.I18n.getText('guildhall.confluence.js.undo.done')
        };
        return texts[key].replace('{0}', argument || '');
    }

    function idempotencyKey() {
        if (window.crypto && window.crypto.randomUUID) {
            return window.crypto.randomUUID();
        }
        return Date.now().toString(36) + '-' + Math.random().toString(36).slice(2) + Math.random().toString(36).slice(2);
    }

    function isWebAddress(url) {
        return /^https?:\/\//i.test(url || '');
    }

    /** Where an issue stands, as the server shows it after the next loading. */
    function status(category, name) {
        var lozenge = 'aui-lozenge aui-lozenge-subtle';
        if (category === 'done') {
            lozenge += ' aui-lozenge-success';
        } else if (category === 'in-progress') {
            lozenge += ' aui-lozenge-inprogress';
        }
        return element('span', { 'class': lozenge + ' guildhall-status' }, [name]);
    }

    /** Adds a raised follow-up to every list of the page, once. */
    function addFollowUp(followUp) {
        document.querySelectorAll('.guildhall-follow-ups').forEach(function (list) {
            var rows = list.querySelector('ul');
            if (!rows) {
                rows = element('ul');
                var none = list.querySelector('.guildhall-none');
                if (none) {
                    none.replaceWith(rows);
                } else {
                    list.querySelector('h4').after(rows);
                }
            }
            if (rows.querySelector('[data-guildhall-key="' + CSS.escape(followUp.key) + '"]')) {
                return;
            }
            var row = element('li', { 'data-guildhall-key': followUp.key });
            var issue = followUp.issue;
            if (issue) {
                row.append(isWebAddress(issue.url)
                    ? element('a', { href: issue.url, 'class': 'guildhall-issue' }, [issue.key])
                    : element('span', { 'class': 'guildhall-issue' }, [issue.key]), ' ');
            }
            row.append(element('span', { 'class': 'guildhall-follow-up-summary' }, [followUp.summary]));
            if (issue && issue.status) {
                row.append(' ', status(issue.status.category, issue.status.name));
            }
            if (followUp.ifThen) {
                row.append(element('div', { 'class': 'guildhall-if-then' }, [followUp.ifThen]));
            }
            rows.append(row);
        });
    }

    /** What was sent last by which button, with its key, until it is known that it arrived. */
    var sent = new WeakMap();

    /** The same words have the same key: an answer may be lost on its way, and the dialog closed. Other words are another one. */
    function keyFor(button, data) {
        var words = JSON.stringify([data.get('summary'), data.get('ifThen')]);
        var last = sent.get(button);
        if (!last || last.words !== words) {
            last = { words: words, key: idempotencyKey() };
            sent.set(button, last);
        }
        return last.key;
    }

    function raise(button) {
        var list = button.closest('.guildhall-follow-ups');
        dialog(button, text('followupTitle'), [
            field('summary', text('followupSummary'), '', true),
            field('ifThen', text('followupIfthen'), text('followupIfthenHelp'), false)
        ], text('followupSend'), text('close'), function (data) {
            return send('POST', 'communities/' + list.dataset.guildhallCommunity + '/follow-ups', {
                key: keyFor(button, data),
                page: Number(list.dataset.guildhallPage),
                summary: data.get('summary'),
                ifThen: data.get('ifThen')
            }).then(function (followUp) {
                sent.delete(button);
                addFollowUp(followUp);
                var authorise = followUp.waiting && followUp.waiting.authorise;
                announce(
                    list,
                    followUp.issue ? text('followupDone', followUp.issue.key) : text('followupWaiting'),
                    isWebAddress(authorise) ? element('a', { href: authorise }, [text('followupAuthorise')]) : null);
            });
        });
    }

    /** The badge above a page is a link, which leads to the community's page; here it opens the dialog at once. */
    function reviewPage(link, event) {
        if (!AJS.Meta.get('remote-user') || event.ctrlKey || event.metaKey || event.shiftKey) {
            return;
        }
        link.dataset.guildhallArtifact = new URL(link.href).searchParams.get('artifact');
        event.preventDefault();
        review(link);
    }

    function review(button) {
        dialog(button, text('reviewTitle'), [
            choices('evidence', text('reviewHow'), [
                ['still-true', text('reviewStilltrue')],
                ['source-opened', text('reviewSourceopened')],
                ['tried-it', text('reviewTriedit')],
                ['fixed-it', text('reviewFixedit')]
            ]),
            field('note', text('reviewNote'), text('reviewNoteHelp'), false)
        ], text('reviewSend'), text('close'), function (data) {
            return send('POST', 'artifacts/' + button.dataset.guildhallArtifact + '/reviews', {
                evidence: data.get('evidence'),
                note: data.get('note')
            }).then(function () {
                var selector = '.guildhall-review[data-guildhall-artifact="' + button.dataset.guildhallArtifact + '"]';
                document.querySelectorAll(selector).forEach(function (other) {
                    var badge = other.closest('.guildhall-freshness');
                    var lozenge = badge.querySelector('.aui-lozenge');
                    badge.dataset.guildhallState = 'fresh';
                    lozenge.className = 'aui-lozenge aui-lozenge-success';
                    lozenge.removeAttribute('title');
                    lozenge.textContent = text('reviewFresh');
                    badge.querySelector('.guildhall-hidden-text').textContent = '';
                });
                announce(button.closest('.guildhall-freshness') || button.parentElement, text('reviewDone'));
                var badge = document.getElementById('guildhall-stale-page');
                if (badge) {
                    badge.hidden = true;
                }
            });
        });
    }

    function cancellation(button) {
        var row = button.closest('li');
        var ritual = button.closest('.guildhall-ritual').dataset.guildhallRitual;
        return 'rituals/' + ritual + '/occurrences/' + encodeURIComponent(row.dataset.guildhallStart) + '/cancellation';
    }

    /** After a change the page is shown anew, where the server words it; what happened is announced there. */
    function reload(message) {
        try {
            window.sessionStorage.setItem('guildhall.announcement', message);
        } catch (notAllowed) {
            // Without storage the change is seen all the same.
        }
        window.location.reload();
    }

    function cancel(button) {
        dialog(button, text('cancelTitle'), [
            field('reason', text('cancelReason'), text('cancelReasonHelp'), true)
        ], text('cancelSend'), text('cancelClose'), function (data) {
            return send('PUT', cancellation(button), { reason: data.get('reason') }).then(function () {
                reload(text('cancelDone'));
            });
        });
    }

    function undo(button) {
        button.disabled = true;
        send('DELETE', cancellation(button)).then(function () {
            reload(text('undoDone'));
        }, function (problem) {
            button.disabled = false;
            announce(button.closest('.guildhall-ritual'), problem.message);
        });
    }

    var ACTIONS = {
        '.guildhall-raise': raise,
        '.guildhall-review': review,
        '#guildhall-stale-page': reviewPage,
        '.guildhall-cancel': cancel,
        '.guildhall-undo': undo
    };

    function begin() {
        Object.keys(ACTIONS).forEach(function (selector) {
            document.querySelectorAll(selector).forEach(function (button) {
                button.hidden = false;
            });
        });
        var ritual = document.querySelector('.guildhall-ritual');
        var message = ritual && announcement();
        if (message) {
            announce(ritual, message);
        }
    }

    function announcement() {
        try {
            var message = window.sessionStorage.getItem('guildhall.announcement');
            window.sessionStorage.removeItem('guildhall.announcement');
            return message;
        } catch (notAllowed) {
            return null;
        }
    }

    document.addEventListener('click', function (event) {
        Object.keys(ACTIONS).forEach(function (selector) {
            var button = event.target.closest(selector);
            if (button) {
                ACTIONS[selector](button, event);
            }
        });
    });

    AJS.toInit(begin);
})();
