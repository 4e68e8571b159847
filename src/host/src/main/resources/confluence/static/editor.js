/*
 * The storage format editor: toolbar, live preview with the place of errors, and the macro browser.
 *
 * Past 300 lines in one file because all of it shares the caret and the text of one text area, and is served as it is, unbuilt.
 */
(function () {
  'use strict';
  var form = document.getElementById('editpageform');
  if (!form) { return; }
  var context = form.dataset.context;
  var markup = document.getElementById('markup');
  var lines = document.querySelector('.cf-lines');
  var preview = document.getElementById('preview');
  var error = document.getElementById('storage-error');
  var badLine = Number(error.dataset.line || 0);

  function escape(text) {
    return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
  }

  function number() {
    var count = markup.value.split('\n').length;
    lines.innerHTML = '';
    for (var i = 1; i <= count; i++) {
      var line = document.createElement('span');
      line.textContent = i;
      if (i === badLine) { line.className = 'cf-bad'; }
      lines.append(line, '\n');
    }
    lines.scrollTop = markup.scrollTop;
  }
  markup.addEventListener('scroll', function () { lines.scrollTop = markup.scrollTop; });

  function convert(storage) {
    var query = '?spaceKeyContext=' + encodeURIComponent(form.dataset.space) + (form.dataset.page ? '&pageIdContext=' + form.dataset.page : '');
    return fetch(context + '/rest/api/contentbody/convert/view' + query, {
      method: 'POST', credentials: 'same-origin', headers: {'Content-Type': 'application/json'},
      body: JSON.stringify({value: storage, representation: 'storage'})
    }).then(function (r) { return r.json().then(function (json) { return r.ok ? json.value : Promise.reject(json.message); }); });
  }

  var waiting;
  function refresh() {
    if (!document.getElementById('toggle-preview').checked) { return; }
    convert(markup.value).then(function (html) {
      preview.innerHTML = html;
      error.hidden = true;
      badLine = 0;
      number();
    }).catch(function (message) {
      var place = /line (\d+), column (\d+)/.exec(message || '');
      badLine = place ? Number(place[1]) : 0;
      error.querySelector('p').textContent = message || 'The preview could not be made.';
      error.hidden = false;
      number();
    });
  }
  function changed() { number(); buttons(); clearTimeout(waiting); waiting = setTimeout(refresh, 450); }
  markup.addEventListener('input', changed);
  document.getElementById('toggle-preview').addEventListener('change', function (e) {
    document.querySelector('.cf-panes').classList.toggle('cf-alone', !e.target.checked);
    refresh();
  });

  function put(text, from, to, caret) {
    markup.focus();
    markup.setRangeText(text, from, to, 'end');
    if (caret !== undefined) { markup.setSelectionRange(from + caret, from + caret); }
    changed();
  }
  var blocks = {
    h2: '<h2>|</h2>', h3: '<h3>|</h3>', p: '<p>|</p>', ul: '<ul>\n  <li>|</li>\n</ul>',
    task: '<ac:task-list>\n  <ac:task><ac:task-status>incomplete</ac:task-status><ac:task-body>|</ac:task-body></ac:task>\n</ac:task-list>',
    table: '<table><tbody>\n  <tr><th>|</th><th></th></tr>\n  <tr><td></td><td></td></tr>\n</tbody></table>',
    link: '<ac:link><ri:page ri:content-title="|"/></ac:link>'
  };
  document.querySelector('.cf-toolbar').addEventListener('click', function (e) {
    var button = e.target.closest('button');
    if (!button) { return; }
    var from = markup.selectionStart, to = markup.selectionEnd;
    var chosen = markup.value.slice(from, to);
    if (button.dataset.wrap) {
      put('<' + button.dataset.wrap + '>' + chosen + '</' + button.dataset.wrap + '>', from, to);
    } else if (button.dataset.block) {
      var block = blocks[button.dataset.block];
      put(block.replace('|', chosen), from, to, block.indexOf('|') + chosen.length);
    }
  });
  markup.addEventListener('keydown', function (e) {
    if ((e.ctrlKey || e.metaKey) && (e.key === 'b' || e.key === 'i')) {
      e.preventDefault();
      var tag = e.key === 'b' ? 'strong' : 'em';
      put('<' + tag + '>' + markup.value.slice(markup.selectionStart, markup.selectionEnd) + '</' + tag + '>', markup.selectionStart, markup.selectionEnd);
    }
  });

  /* ---- the macro at the cursor ---- */
  function macroAt(position) {
    var text = markup.value, tag = /<(\/?)ac:structured-macro\b([^>]*?)(\/?)>/g, open = [], match, best = null;
    while ((match = tag.exec(text))) {
      var end = match.index + match[0].length;
      if (match[1]) {
        var start = open.pop();
        if (start && start.from <= position && position <= end && (!best || start.from > best.from)) {
          best = {from: start.from, to: end, name: start.name};
        }
      } else {
        var name = (/ac:name="([^"]*)"/.exec(match[2]) || [])[1];
        if (match[3]) {
          if (match.index <= position && position <= end) { best = {from: match.index, to: end, name: name}; }
        } else { open.push({from: match.index, name: name}); }
      }
    }
    return best;
  }
  var editButton = document.getElementById('edit-macro');
  function buttons() {
    var macro = macroAt(markup.selectionStart);
    editButton.hidden = !macro;
    editButton.textContent = macro ? 'Edit macro: ' + macro.name : 'Edit macro';
  }
  ['keyup', 'click', 'focus'].forEach(function (name) { markup.addEventListener(name, buttons); });

  /* ---- the macro browser ---- */
  var box = document.getElementById('macro-browser-dialog');
  var list = box.querySelector('.cf-mb-list'), detail = box.querySelector('.cf-mb-form');
  var fields = box.querySelector('.cf-mb-fields');
  var macros = [], category = 'all', current = null, target = null, kept = [], blanket = null, opener = null;
  var titles = {'all': 'All', 'confluence-content': 'Confluence content', 'formatting': 'Formatting', 'navigation': 'Navigation',
    'media': 'Media', 'reporting': 'Reporting', 'communication': 'Communication', 'development': 'Development', 'external-content': 'External content'};

  function offered() {
    return macros.filter(function (m) { return !m.categories.some(function (c) { return c.indexOf('hidden') === 0; }); });
  }
  function load() {
    return macros.length ? Promise.resolve() : fetch(context + '/rest/host/1.0/macros', {credentials: 'same-origin'})
      .then(function (r) { return r.json(); }).then(function (json) { macros = json.macros; });
  }
  function open() {
    opener = document.activeElement;
    blanket = document.createElement('div');
    blanket.className = 'cf-blanket';
    document.body.append(blanket);
    document.body.append(box);
    box.hidden = false;
    box.setAttribute('open', '');
  }
  function close() {
    box.hidden = true;
    box.removeAttribute('open');
    if (blanket) { blanket.remove(); }
    if (opener) { opener.focus(); }
  }
  function show(isForm) {
    list.hidden = isForm;
    detail.hidden = !isForm;
    document.getElementById('macro-insert').hidden = !isForm;
    document.getElementById('macro-back').hidden = !isForm || target !== null;
    document.getElementById('macro-insert').textContent = target ? 'Save' : 'Insert';
  }
  function categories() {
    var names = ['all'];
    offered().forEach(function (m) { m.categories.forEach(function (c) { if (names.indexOf(c) < 0) { names.push(c); } }); });
    var bar = box.querySelector('.cf-mb-categories');
    bar.textContent = '';
    names.forEach(function (name) {
      var item = document.createElement('li'), button = document.createElement('button');
      item.setAttribute('role', 'presentation');
      button.type = 'button';
      button.setAttribute('role', 'tab');
      button.setAttribute('aria-selected', String(name === category));
      button.textContent = titles[name] || name;
      button.addEventListener('click', function () { category = name; categories(); entries(); });
      item.append(button);
      bar.append(item);
    });
  }
  function icon(macro) {
    var span = document.createElement('span');
    span.className = 'cf-mb-icon';
    span.setAttribute('aria-hidden', 'true');
    span.textContent = macro.title.charAt(0);
    if (macro.icon) {
      var img = document.createElement('img');
      img.alt = '';
      img.src = macro.icon;
      img.addEventListener('load', function () { span.textContent = ''; span.append(img); });
    }
    return span;
  }
  function entries() {
    var words = document.getElementById('macro-browser-search').value.toLowerCase();
    var bar = box.querySelector('.cf-mb-macros');
    bar.textContent = '';
    offered().filter(function (m) {
      return (category === 'all' || m.categories.indexOf(category) >= 0) &&
        (m.title + ' ' + m.name + ' ' + m.description).toLowerCase().indexOf(words) >= 0;
    }).forEach(function (macro) {
      var item = document.createElement('li'), button = document.createElement('button'), text = document.createElement('span');
      var title = document.createElement('strong'), about = document.createElement('span');
      button.type = 'button';
      button.id = 'macro-' + macro.name.replace(/\W/g, '-');
      title.textContent = macro.title;
      about.className = 'cf-when';
      about.textContent = macro.description;
      text.append(title, about);
      button.append(icon(macro), text);
      button.addEventListener('click', function () { fill(macro, {}, ''); });
      item.append(button);
      bar.append(item);
    });
  }
  document.getElementById('macro-browser-search').addEventListener('input', entries);

  function field(parameter, value) {
    var group = document.createElement('div'), label = document.createElement('label'), input;
    var id = 'macro-param-' + (parameter.name || 'default');
    group.className = 'field-group';
    label.htmlFor = id;
    label.textContent = parameter.label;
    if (parameter.required) {
      var star = document.createElement('span');
      star.className = 'aui-icon icon-required';
      star.textContent = '(required)';
      label.append(' ', star);
    }
    if (parameter.type === 'enum') {
      input = document.createElement('select');
      input.className = 'select';
      if (!parameter.required && !parameter.defaultValue) { input.append(new Option('', '')); }
      parameter.values.forEach(function (v) { input.append(new Option(v.label, v.name)); });
      input.value = value === undefined ? parameter.defaultValue || (parameter.required && parameter.values[0] ? parameter.values[0].name : '') : value;
    } else if (parameter.type === 'boolean') {
      input = document.createElement('input');
      input.type = 'checkbox';
      input.checked = (value === undefined ? parameter.defaultValue : value) === 'true';
    } else {
      input = document.createElement('input');
      input.className = 'text';
      input.type = parameter.type === 'int' ? 'number' : parameter.type === 'date' ? 'date' : 'text';
      input.value = value === undefined ? parameter.defaultValue : value;
      if (parameter.type === 'username') { input.dataset.complete = 'people'; }
      if (parameter.type === 'confluence-content') { input.dataset.complete = 'titles'; input.dataset.qualified = 'true'; }
      input.dataset.multiple = String(parameter.multiple);
    }
    input.id = id;
    input.dataset.parameter = parameter.name;
    group.append(label, input);
    if (parameter.description) {
      var about = document.createElement('div');
      about.className = 'description';
      about.id = id + '-desc';
      about.textContent = parameter.description;
      input.setAttribute('aria-describedby', about.id);
      group.append(about);
    }
    fields.append(group);
    if (input.dataset.complete && window.HostComplete) { window.HostComplete(input); }
  }
  function fill(macro, values, body) {
    current = macro;
    box.querySelector('#macro-browser-title').textContent = (target ? 'Edit' : 'Insert') + ' \u2018' + macro.title + '\u2019 macro';
    box.querySelector('.cf-mb-about').textContent = macro.description;
    fields.textContent = '';
    macro.parameters.forEach(function (p) { field(p, values[p.name]); });
    if (macro.bodyType !== 'NONE') {
      var group = document.createElement('div'), label = document.createElement('label'), area = document.createElement('textarea');
      group.className = 'field-group';
      label.htmlFor = area.id = 'macro-body';
      label.textContent = macro.bodyType === 'RICH_TEXT' ? 'Body (storage format)' : 'Body (plain text)';
      area.className = 'textarea';
      area.value = body;
      group.append(label, area);
      fields.append(group);
    }
    show(true);
    previewMacro();
    var first = fields.querySelector('input,select,textarea');
    (first || document.getElementById('macro-insert')).focus();
  }
  /* People are stored by name and pages by title, as the products' own forms do. */
  function stored(parameter, value) {
    if (parameter.type === 'username') {
      return value.split(',').map(function (name) { return name.trim(); }).filter(Boolean)
        .map(function (name) { return '<ri:user ri:username="' + escape(name) + '"/>'; }).join('');
    }
    if (parameter.type === 'confluence-content') {
      var colon = /^([A-Za-z0-9]+):(?!\s)(.+)$/.exec(value);
      return '<ac:link><ri:page ' + (colon ? 'ri:space-key="' + escape(colon[1]) + '" ' : '') +
        'ri:content-title="' + escape(colon ? colon[2] : value) + '"/></ac:link>';
    }
    return escape(value);
  }
  function storage() {
    var xml = '<ac:structured-macro ac:name="' + escape(current.name) + '" ac:schema-version="1">';
    current.parameters.forEach(function (p) {
      var input = document.getElementById('macro-param-' + (p.name || 'default'));
      var value = input.type === 'checkbox' ? String(input.checked) : input.value.trim();
      if (value !== '' && !(p.type === 'boolean' && value === 'false' && p.defaultValue !== 'true')) {
        xml += '<ac:parameter ac:name="' + escape(p.name) + '">' + stored(p, value) + '</ac:parameter>';
      }
    });
    kept.forEach(function (one) { xml += one; });
    var area = document.getElementById('macro-body');
    if (current.bodyType === 'RICH_TEXT') {
      xml += '<ac:rich-text-body>' + (area.value || '<p></p>') + '</ac:rich-text-body>';
    } else if (current.bodyType === 'PLAIN_TEXT') {
      xml += '<ac:plain-text-body><![CDATA[' + area.value.replace(/]]>/g, ']]]]><![CDATA[>') + ']]></ac:plain-text-body>';
    }
    return xml + '</ac:structured-macro>';
  }
  function missing() {
    var first = null;
    fields.querySelectorAll('.error').forEach(function (e) { e.remove(); });
    current.parameters.forEach(function (p) {
      var input = document.getElementById('macro-param-' + (p.name || 'default'));
      if (p.required && input.type !== 'checkbox' && !input.value.trim()) {
        var note = document.createElement('div');
        note.className = 'error';
        note.setAttribute('role', 'alert');
        note.textContent = p.label + ' is required.';
        input.closest('.field-group').append(note);
        first = first || input;
      }
    });
    if (first) { first.focus(); }
    return first !== null;
  }
  function previewMacro() {
    convert(storage()).then(function (html) { document.getElementById('macro-preview').innerHTML = html; })
      .catch(function (message) {
        var place = document.getElementById('macro-preview');
        place.innerHTML = '<div class="aui-message aui-message-error"><p></p></div>';
        place.querySelector('p').textContent = message;
      });
  }
  document.getElementById('macro-preview-button').addEventListener('click', previewMacro);
  fields.addEventListener('change', previewMacro);
  fields.addEventListener('input', function (e) {
    var note = e.target.closest('.field-group').querySelector('.error');
    if (note) { note.remove(); }
  });
  document.getElementById('macro-form').addEventListener('submit', function (e) { e.preventDefault(); insert(); });
  document.getElementById('macro-insert').addEventListener('click', insert);
  function insert() {
    if (missing()) { return; }
    var xml = storage(), at = target;
    close();
    if (at) { put(xml, at.from, at.to); } else { put(xml, markup.selectionStart, markup.selectionEnd); }
  }
  document.getElementById('macro-back').addEventListener('click', function () { browse(); });
  document.getElementById('macro-cancel').addEventListener('click', close);
  box.querySelector('.aui-close-button').addEventListener('click', close);
  box.addEventListener('keydown', function (e) { if (e.key === 'Escape') { e.preventDefault(); close(); } });

  function browse() {
    target = null;
    kept = [];
    box.querySelector('#macro-browser-title').textContent = 'Select macro';
    categories();
    entries();
    show(false);
    document.getElementById('macro-browser-search').focus();
  }
  document.getElementById('insert-macro').addEventListener('click', function () { load().then(function () { open(); browse(); }); });

  var NS = 'xmlns:ac="urn:ac" xmlns:ri="urn:ri"';
  function inner(node) {
    return Array.from(node.childNodes).map(function (n) { return new XMLSerializer().serializeToString(n); }).join('')
      .replace(/ xmlns:(ac|ri)="urn:(ac|ri)"/g, '');
  }
  function value(parameter) {
    var people = Array.from(parameter.getElementsByTagName('ri:user')), page = parameter.getElementsByTagName('ri:page')[0];
    if (people.length) {
      return people.map(function (p) { return p.getAttribute('ri:username') || p.getAttribute('ri:userkey'); }).join(',');
    }
    if (page) {
      return (page.getAttribute('ri:space-key') ? page.getAttribute('ri:space-key') + ':' : '') + page.getAttribute('ri:content-title');
    }
    return parameter.textContent;
  }
  editButton.addEventListener('click', function () {
    var at = macroAt(markup.selectionStart);
    if (!at) { return; }
    load().then(function () {
      var macro = macros.find(function (m) { return m.name === at.name; });
      var text = markup.value.slice(at.from, at.to).replace(/&(?!amp;|lt;|gt;|quot;|apos;|#)(\w+);/g, function (entity) {
        var span = document.createElement('span'); span.innerHTML = entity; return span.textContent;
      });
      var xml = new DOMParser().parseFromString('<r ' + NS + '>' + text + '</r>', 'application/xml');
      var element = xml.getElementsByTagName('ac:structured-macro')[0];
      if (!macro || !element || xml.querySelector('parsererror')) {
        error.querySelector('p').textContent = macro ? 'Correct the markup of this macro first.' : 'There is no form for the macro \u2018' + at.name + '\u2019.';
        error.hidden = false;
        return;
      }
      var values = {}, body = '';
      target = at;
      kept = [];
      Array.from(element.children).forEach(function (child) {
        if (child.nodeName === 'ac:parameter') {
          var name = child.getAttribute('ac:name') || '';
          if (macro.parameters.some(function (p) { return p.name === name; })) { values[name] = value(child); }
          else { kept.push('<ac:parameter ac:name="' + escape(name) + '">' + inner(child) + '</ac:parameter>'); }
        } else if (child.nodeName === 'ac:rich-text-body') { body = inner(child); }
        else if (child.nodeName === 'ac:plain-text-body') { body = child.textContent; }
      });
      open();
      fill(macro, values, body);
    });
  });

  markup.setSelectionRange(markup.value.length, markup.value.length);
  number();
  buttons();
  if (badLine) {
    var before = markup.value.split('\n').slice(0, badLine - 1).join('\n').length + (badLine > 1 ? 1 : 0);
    markup.focus();
    var place = before + Math.max(0, Number(error.dataset.column) - 1);
    markup.setSelectionRange(place, place);
  } else { refresh(); }
})();
