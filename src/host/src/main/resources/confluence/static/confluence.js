/* The Create dialog, and fields that complete people and page titles. */
(function () {
  'use strict';
  var meta = function (name) { var m = document.querySelector('meta[name="' + name + '"]'); return m ? m.content : ''; };
  var context = meta('ajs-context-path');

  function dialog(html) {
    var blanket = document.createElement('div');
    blanket.className = 'cf-blanket';
    blanket.style.cssText = 'position:fixed;inset:0;background:rgba(9,30,66,.54);z-index:3400';
    var box = document.createElement('section');
    box.className = 'aui-dialog2 aui-layer aui-dialog2-large';
    box.id = 'create-dialog';
    box.setAttribute('open', '');
    box.setAttribute('role', 'dialog');
    box.setAttribute('aria-modal', 'true');
    box.setAttribute('aria-label', 'Create');
    box.style.cssText = 'display:block;position:fixed;top:10vh;left:50%;transform:translateX(-50%);width:min(860px,94vw);z-index:3500;background:#fff';
    box.innerHTML = '<header class="aui-dialog2-header"><h2 class="aui-dialog2-header-main">Create</h2>' +
      '<button type="button" class="aui-close-button" aria-label="Close"></button></header>' +
      '<div class="aui-dialog2-content">' + html + '</div>';
    document.body.append(blanket, box);
    var before = document.activeElement;
    var close = function () { blanket.remove(); box.remove(); if (before) { before.focus(); } };
    blanket.addEventListener('click', close);
    box.querySelector('.aui-close-button').addEventListener('click', close);
    box.addEventListener('keydown', function (e) { if (e.key === 'Escape') { close(); } });
    var first = box.querySelector('input[type=radio]');
    if (first) { first.focus(); }
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest('#create-button');
    if (!button) { return; }
    event.preventDefault();
    var query = '?part=dialog&spaceKey=' + encodeURIComponent(meta('ajs-space-key')) + '&fromPageId=' + encodeURIComponent(meta('ajs-page-id'));
    fetch(context + '/pages/create.action' + query, {credentials: 'same-origin'})
      .then(function (r) { return r.ok ? r.text() : Promise.reject(r.status); })
      .then(dialog)
      .catch(function () { window.location = button.href; });
  });

  /* data-complete="people" or "titles" */
  function complete(field) {
    var list = document.createElement('ul');
    list.className = 'cf-complete';
    list.setAttribute('role', 'listbox');
    list.hidden = true;
    field.after(list);
    field.setAttribute('autocomplete', 'off');
    var kind = field.dataset.complete;
    var multiple = field.dataset.multiple === 'true';
    function word() { return multiple ? field.value.split(',').pop().trim() : field.value.trim(); }
    function choose(value) {
      if (multiple) {
        var parts = field.value.split(','); parts.pop(); parts.push(value);
        field.value = parts.map(function (p) { return p.trim(); }).join(',');
      } else { field.value = value; }
      list.hidden = true;
      field.dispatchEvent(new Event('change', {bubbles: true}));
    }
    field.addEventListener('input', function () {
      var typed = word();
      if (typed.length < 1) { list.hidden = true; return; }
      fetch(context + '/rest/host/1.0/' + kind + '?q=' + encodeURIComponent(typed), {credentials: 'same-origin'})
        .then(function (r) { return r.json(); })
        .then(function (found) {
          list.textContent = '';
          found.forEach(function (one) {
            var item = document.createElement('li');
            var value = kind === 'people' ? one.username
              : (field.dataset.qualified === 'true' && one.space !== meta('ajs-space-key') ? one.space + ':' : '') + one.title;
            item.setAttribute('role', 'option');
            item.textContent = kind === 'people' ? one.displayName + ' (' + one.username + ')' : one.title + ' - ' + one.space;
            item.addEventListener('mousedown', function (e) { e.preventDefault(); choose(value); });
            item.dataset.value = value;
            list.append(item);
          });
          list.hidden = found.length === 0;
        });
    });
    field.addEventListener('keydown', function (e) {
      if (list.hidden) { return; }
      var items = Array.from(list.children);
      var at = items.findIndex(function (i) { return i.getAttribute('aria-selected') === 'true'; });
      if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
        e.preventDefault();
        if (at >= 0) { items[at].removeAttribute('aria-selected'); }
        at = (at + (e.key === 'ArrowDown' ? 1 : -1) + items.length) % items.length;
        items[at].setAttribute('aria-selected', 'true');
      } else if (e.key === 'Enter' && at >= 0) { e.preventDefault(); choose(items[at].dataset.value); }
      else if (e.key === 'Escape') { e.stopPropagation(); list.hidden = true; }
    });
    field.addEventListener('blur', function () { list.hidden = true; });
  }
  window.HostComplete = complete;
  document.addEventListener('DOMContentLoaded', function () { document.querySelectorAll('[data-complete]').forEach(complete); });
  if (document.readyState !== 'loading') { document.querySelectorAll('[data-complete]').forEach(complete); }
})();
