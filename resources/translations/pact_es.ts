<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
    <context>
        <name>AlignmentGroup</name>
        <message>
            <source>Printers that are a little off</source>
            <translation>Impresoras un poco desviadas</translation>
        </message>
        <message>
            <source>Too far right</source>
            <translation>Demasiado a la derecha</translation>
        </message>
        <message>
            <source>Too far up</source>
            <translation>Demasiado arriba</translation>
        </message>
        <message>
            <source>Print the test page</source>
            <translation>Imprimir la página de prueba</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Impresora</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papel</translation>
        </message>
        <message>
            <source>Test page</source>
            <translation>Página de prueba</translation>
        </message>
        <message>
            <source>On plain paper. Hold it with a sheet of labels against the light and read both rulers.</source>
            <translation>En papel común. Póngala con una hoja de etiquetas a contraluz y lea las dos reglas.</translation>
        </message>
        <message>
            <source>Negative where it is too far left, or too low.</source>
            <translation>En negativo si está demasiado a la izquierda o demasiado abajo.</translation>
        </message>
        <message>
            <source>There is no printer</source>
            <translation>No hay impresora</translation>
        </message>
    </context>
    <context>
        <name>ArrivalsChart</name>
        <message>
            <source>Arrivals by quarter hour</source>
            <translation>Llegadas por cuarto de hora</translation>
        </message>
    </context>
    <context>
        <name>AsOfDialog</name>
        <message>
            <source>The roster as it was</source>
            <translation>La lista como estaba</translation>
        </message>
        <message>
            <source>As it was at</source>
            <translation>Como estaba el</translation>
        </message>
        <message>
            <source>Filter by any word</source>
            <translation>Filtrar por cualquier palabra</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>County</source>
            <translation>Condado</translation>
        </message>
        <message>
            <source>Discipline</source>
            <translation>Disciplina</translation>
        </message>
        <message>
            <source>Affiliation</source>
            <translation>Afiliación</translation>
        </message>
        <message>
            <source>To look at and to export. People who were erased since are not in it.</source>
            <translation>Para ver y exportar. No incluye a las personas borradas desde entonces.</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>{people} exported to {file}.</source>
            <translation>{people} exportadas a {file}.</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>In {time}</source>
            <translation>Entró {time}</translation>
        </message>
        <message>
            <source>{time}, left</source>
            <translation>{time}, salió</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
            <translation>Libro de Excel (*.xlsx);;CSV (*.csv)</translation>
        </message>
        <message>
            <source>Export the roster</source>
            <translation>Exportar la lista</translation>
        </message>
    </context>
    <context>
        <name>AttendeeWindow</name>
        <message>
            <source>{title} – for attendees</source>
            <translation>{title} – para participantes</translation>
        </message>
    </context>
    <context>
        <name>BackupSection</name>
        <message>
            <source>Backup</source>
            <translation>Copia de seguridad</translation>
        </message>
        <message>
            <source>A copy of the whole convening, opened again and verified before it counts.</source>
            <translation>Una copia de todo el encuentro, que se abre de nuevo y se verifica antes de darse por buena.</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Hacer una copia ahora</translation>
        </message>
        <message>
            <source>Back up to…</source>
            <translation>Hacer una copia en…</translation>
        </message>
        <message>
            <source>“Back up now” keeps the ten newest in a folder beside the file. A copy on another disk or stick is safer.</source>
            <translation>«Hacer una copia ahora» guarda las diez más recientes en una carpeta junto al archivo. Una copia en otro disco o memoria es más segura.</translation>
        </message>
        <message>
            <source>Going back to a backup</source>
            <translation>Volver a una copia</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Claves</translation>
        </message>
        <message>
            <source>Badge codes and certificates are signed with the convening’s secret key. It is in this file and its backups, and nowhere else: whoever has the file can make badges. A lost badge is revoked by printing a new one.</source>
            <translation>Los códigos de los gafetes y las constancias se firman con la clave secreta del encuentro. Está en este archivo y en sus copias, y en ningún otro lugar: quien tenga el archivo puede hacer gafetes. Un gafete perdido se anula al imprimir uno nuevo.</translation>
        </message>
        <message>
            <source>Id of the convening: {id}</source>
            <translation>Identificador del encuentro: {id}</translation>
        </message>
        <message>
            <source>This computer has made none yet.</source>
            <translation>Esta computadora aún no ha hecho ninguna.</translation>
        </message>
        <message>
            <source>The last was made on {date} at {time}: {path}</source>
            <translation>La última se hizo el {date} a las {time}: {path}</translation>
        </message>
        <message>
            <source>Backed up and verified: {file}.</source>
            <translation>Copia hecha y verificada: {file}.</translation>
        </message>
        <message>
            <source>Backing up…</source>
            <translation>Haciendo la copia…</translation>
        </message>
        <message>
            <source>Back up to</source>
            <translation>Hacer una copia en</translation>
        </message>
        <message>
            <source>Convenings (*.pact)</source>
            <translation>Encuentros (*.pact)</translation>
        </message>
        <message>
            <source>Close the convening at every desk, then run this; the file that is replaced is kept beside it. To look into a backup only, open it and restore it to a new file.</source>
            <translation>Cierre el encuentro en todas las mesas y ejecute esto; el archivo reemplazado se guarda al lado. Para solo mirar una copia, ábrala y restáurela en un archivo nuevo.</translation>
        </message>
    </context>
    <context>
        <name>BadgeChoices</name>
        <message>
            <source>Stock</source>
            <translation>Papel</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>County</source>
            <translation>Condado</translation>
        </message>
        <message>
            <source>County, then family name</source>
            <translation>Condado, luego apellido</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Apellidos</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Orden</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Reverso</translation>
        </message>
        <message>
            <source>Marks where to cut</source>
            <translation>Marcas de corte</translation>
        </message>
        <message>
            <source>The front again</source>
            <translation>El frente otra vez</translation>
        </message>
        <message>
            <source>Not printed yet</source>
            <translation>Aún sin imprimir</translation>
        </message>
        <message>
            <source>Everyone with a place</source>
            <translation>Todos los que tienen lugar</translation>
        </message>
        <message>
            <source>One county</source>
            <translation>Un condado</translation>
        </message>
        <message>
            <source>Chosen on the roster</source>
            <translation>Elegidos en la lista</translation>
        </message>
        <message>
            <source>1 badge</source>
            <translation>1 gafete</translation>
        </message>
        <message>
            <source>{count} badges</source>
            <translation>{count} gafetes</translation>
        </message>
        <message>
            <source>1 page</source>
            <translation>1 página</translation>
        </message>
        <message>
            <source>{count} pages</source>
            <translation>{count} páginas</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Diseño</translation>
        </message>
        <message>
            <source>Start at</source>
            <translation>Empezar en</translation>
        </message>
    </context>
    <context>
        <name>BadgeForm</name>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>What it is for</source>
            <translation>Para qué sirve</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Ancho</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Alto</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <source>Add a colour</source>
            <translation>Agregar un color</translation>
        </message>
        <message>
            <source>The affiliation's colour</source>
            <translation>El color de la afiliación</translation>
        </message>
    </context>
    <context>
        <name>BadgePreview</name>
        <message>
            <source>Badge of {name}</source>
            <translation>Gafete de {name}</translation>
        </message>
    </context>
    <context>
        <name>BadgePrinting</name>
        <message>
            <source>Badges</source>
            <translation>Gafetes</translation>
        </message>
        <message>
            <source>{count} badges</source>
            <translation>{count} gafetes</translation>
        </message>
    </context>
    <context>
        <name>BadgesPage</name>
        <message>
            <source>Badges</source>
            <translation>Gafetes</translation>
        </message>
        <message>
            <source>Save as a PDF</source>
            <translation>Guardar como PDF</translation>
        </message>
        <message>
            <source>The page before, the next page</source>
            <translation>La página anterior, la siguiente</translation>
        </message>
        <message>
            <source>Saved in {file}, and recorded as printed: {count}.</source>
            <translation>Guardado en {file}, y anotado como impreso: {count}.</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>{done} of {count} badges are drawn.</source>
            <translation>{done} de {count} gafetes dibujados.</translation>
        </message>
        <message>
            <source>Making the pages was stopped. Choose again what to print.</source>
            <translation>Se detuvo la preparación de las páginas. Elija de nuevo qué imprimir.</translation>
        </message>
        <message>
            <source>1 badge</source>
            <translation>1 gafete</translation>
        </message>
        <message>
            <source>{count} badges</source>
            <translation>{count} gafetes</translation>
        </message>
        <message>
            <source>Save the badges</source>
            <translation>Guardar los gafetes</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Every badge is printed. Choose others under Who.</source>
            <translation>Todos los gafetes están impresos. Elija otros en Quién.</translation>
        </message>
        <message>
            <source>Nobody here has a place yet. Choose others under Who.</source>
            <translation>Aquí nadie tiene lugar todavía. Elija otros en Quién.</translation>
        </message>
        <message>
            <source>1 Choices</source>
            <translation>1 Opciones</translation>
        </message>
        <message>
            <source>2 Preview</source>
            <translation>2 Vista previa</translation>
        </message>
        <message>
            <source>3 Checks</source>
            <translation>3 Revisión</translation>
        </message>
        <message>
            <source>Edit layout…</source>
            <translation>Editar el diseño…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
    </context>
    <context>
        <name>BetweenDialog</name>
        <message>
            <source>Between two times</source>
            <translation>Entre dos horas</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
    </context>
    <context>
        <name>CameraPanel</name>
        <message>
            <source>Too dark to read well. More light on the badge helps.</source>
            <translation>Falta luz para leer bien. Ayuda más luz sobre el gafete.</translation>
        </message>
        <message>
            <source>The camera reads all the time, several badges at once</source>
            <translation>La cámara lee todo el tiempo, varios gafetes a la vez</translation>
        </message>
        <message>
            <source>No camera. The handheld and typing still work.</source>
            <translation>Sin cámara. El lector y el teclado funcionan.</translation>
        </message>
    </context>
    <context>
        <name>CardFoot</name>
        <message>
            <source>Print badge</source>
            <translation>Imprimir gafete</translation>
        </message>
        <message>
            <source>Fix name</source>
            <translation>Corregir nombre</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contacto</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>New badge for a lost one…</source>
            <translation>Gafete nuevo por uno perdido…</translation>
        </message>
    </context>
    <context>
        <name>Cards</name>
        <message>
            <source>Badge {id}</source>
            <translation>Gafete {id}</translation>
        </message>
        <message>
            <source>Already in since {time}</source>
            <translation>Ya entró a las {time}</translation>
        </message>
        <message>
            <source>{inside} of {team}</source>
            <translation>{inside} de {team}</translation>
        </message>
        <message>
            <source>of the team are in</source>
            <translation>del equipo ya entraron</translation>
        </message>
        <message>
            <source>Back since {time}</source>
            <translation>De vuelta desde las {time}</translation>
        </message>
        <message>
            <source>since {time}</source>
            <translation>desde las {time}</translation>
        </message>
        <message>
            <source>Number {position} in line</source>
            <translation>Lugar {position} en la lista</translation>
        </message>
        <message>
            <source>A newer one was printed: issue {newest}</source>
            <translation>Hay uno más nuevo: emisión {newest}</translation>
        </message>
        <message>
            <source>On {date}</source>
            <translation>El {date}</translation>
        </message>
        <message>
            <source>Read: {read}</source>
            <translation>Se leyó: {read}</translation>
        </message>
        <message>
            <source>Not registered</source>
            <translation>Sin inscripción para hoy</translation>
        </message>
        <message>
            <source>Registered for
{day}, {date}</source>
            <translation>Inscripción para el
{day}, {date}</translation>
        </message>
        <message>
            <source>{how}, desk {desk}</source>
            <translation>{how}, mesa {desk}</translation>
        </message>
        <message>
            <source>Nothing was recorded twice</source>
            <translation>No se anotó dos veces</translation>
        </message>
        <message>
            <source>The attempt was recorded</source>
            <translation>El intento quedó anotado</translation>
        </message>
        <message>
            <source>Nothing was recorded</source>
            <translation>No se registró la entrada</translation>
        </message>
        <message>
            <source>1 place left</source>
            <translation>Queda 1 lugar</translation>
        </message>
        <message>
            <source>{left} places left</source>
            <translation>Quedan {left} lugares</translation>
        </message>
        <message>
            <source>{taken} of {capacity} taken</source>
            <translation>{taken} de {capacity} ocupados</translation>
        </message>
        <message>
            <source>Came in at {when} by {how} at desk {desk}.</source>
            <translation>Entró a las {when}, por {how}, en la mesa {desk}.</translation>
        </message>
        <message>
            <source>Came in at {when} by {how} at desk {desk}, with {operator}.</source>
            <translation>Entró a las {when}, por {how}, en la mesa {desk}, con {operator}.</translation>
        </message>
    </context>
    <context>
        <name>CellReasons</name>
        <message>
            <source>Why all the same?</source>
            <translation>¿Por qué de todos modos?</translation>
        </message>
        <message>
            <source>The county asked for it</source>
            <translation>Lo pidió el condado</translation>
        </message>
        <message>
            <source>Somebody else cannot come</source>
            <translation>Otra persona no puede venir</translation>
        </message>
        <message>
            <source>Agreed by phone</source>
            <translation>Acordado por teléfono</translation>
        </message>
        <message>
            <source>Something else…</source>
            <translation>Otro motivo…</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
    </context>
    <context>
        <name>ChangesBar</name>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>1 change is not saved.</source>
            <translation>1 cambio sin guardar.</translation>
        </message>
        <message>
            <source>{count} changes are not saved.</source>
            <translation>{count} cambios sin guardar.</translation>
        </message>
        <message>
            <source>Nobody is affected.</source>
            <translation>No afecta a nadie.</translation>
        </message>
    </context>
    <context>
        <name>CheckInKeys</name>
        <message>
            <source>Team</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <source>Walk-in</source>
            <translation>Sin inscripción</translation>
        </message>
    </context>
    <context>
        <name>CheckInPage</name>
        <message>
            <source>Check-in</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>New badge for a lost one</source>
            <translation>Gafete nuevo por uno perdido</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Back to ready</source>
            <translation>Volver al inicio</translation>
        </message>
        <message>
            <source>Remedies, reasons, team members</source>
            <translation>Opciones, motivos, integrantes del equipo</translation>
        </message>
        <message>
            <source>Tick the whole team</source>
            <translation>Marcar a todo el equipo</translation>
        </message>
        <message>
            <source>The marked row, the ticked team, the override</source>
            <translation>La fila marcada, el equipo marcado, la excepción</translation>
        </message>
        <message>
            <source>Fix name</source>
            <translation>Corregir nombre</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contacto</translation>
        </message>
        <message>
            <source>Walk-in</source>
            <translation>Sin inscripción</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <source>Print badge</source>
            <translation>Imprimir gafete</translation>
        </message>
    </context>
    <context>
        <name>CheckInScreen</name>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Search (F3)</source>
            <translation>Buscar (F3)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
    </context>
    <context>
        <name>ChecksPanel</name>
        <message>
            <source>Before printing</source>
            <translation>Antes de imprimir</translation>
        </message>
        <message>
            <source>{read} of {total} read back.</source>
            <translation>{read} de {total} se volvieron a leer.</translation>
        </message>
        <message>
            <source>Codes that do not scan: {count}</source>
            <translation>Códigos que no se leen: {count}</translation>
        </message>
        <message>
            <source>{names}. Choose another layout.</source>
            <translation>{names}. Elija otro diseño.</translation>
        </message>
        <message>
            <source>Every code scans</source>
            <translation>Todos los códigos se leen</translation>
        </message>
        <message>
            <source>Reading the codes</source>
            <translation>Leyendo los códigos</translation>
        </message>
        <message>
            <source>Not all there: {count}</source>
            <translation>Incompletos: {count}</translation>
        </message>
        <message>
            <source>Marked on the page.</source>
            <translation>Marcados en la página.</translation>
        </message>
        <message>
            <source>1 name is tight</source>
            <translation>1 nombre queda justo</translation>
        </message>
        <message>
            <source>{count} names are tight</source>
            <translation>{count} nombres quedan justos</translation>
        </message>
        <message>
            <source>Set smaller or on two lines. Marked on the page.</source>
            <translation>Más pequeños o en dos líneas. Marcados en la página.</translation>
        </message>
        <message>
            <source>Every name fits</source>
            <translation>Todos los nombres caben</translation>
        </message>
        <message>
            <source>Letters that no font has: {count}</source>
            <translation>Letras que ninguna fuente tiene: {count}</translation>
        </message>
        <message>
            <source>Write the name otherwise.</source>
            <translation>Escriba el nombre de otro modo.</translation>
        </message>
        <message>
            <source>1 name is not in Latin letters.</source>
            <translation>1 nombre no usa letras latinas.</translation>
        </message>
        <message>
            <source>{count} names are not in Latin letters.</source>
            <translation>{count} nombres no usan letras latinas.</translation>
        </message>
        <message>
            <source>All scripts have letters</source>
            <translation>Todas las escrituras tienen letras</translation>
        </message>
        <message>
            <source>Badges that do not come out whole: {count}</source>
            <translation>Gafetes que no salen enteros: {count}</translation>
        </message>
        <message>
            <source>Every badge comes out whole</source>
            <translation>Todos los gafetes salen enteros</translation>
        </message>
        <message>
            <source>Looking at the pages</source>
            <translation>Revisando las páginas</translation>
        </message>
    </context>
    <context>
        <name>ChoicesMenu</name>
        <message>
            <source>Who works here…</source>
            <translation>Quién trabaja aquí…</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Bloquear</translation>
        </message>
        <message>
            <source>Kiosk</source>
            <translation>Quiosco</translation>
        </message>
        <message>
            <source>Rehearsal…</source>
            <translation>Ensayo…</translation>
        </message>
        <message>
            <source>Another convening…</source>
            <translation>Otro encuentro…</translation>
        </message>
        <message>
            <source>{name} is here as organizer: leave</source>
            <translation>{name} está como organizador/a: salir</translation>
        </message>
        <message>
            <source>Organizer’s PIN…</source>
            <translation>PIN de organizador/a…</translation>
        </message>
    </context>
    <context>
        <name>ChooseRehearsal</name>
        <message>
            <source>Rehearsal</source>
            <translation>Ensayo</translation>
        </message>
        <message>
            <source>Volunteers practise on a copy of this convening. Nothing of it reaches the real file, and the copy is removed afterwards.</source>
            <translation>Los voluntarios practican con una copia de este encuentro. Nada llega al archivo real y la copia se borra al final.</translation>
        </message>
        <message>
            <source>People in 15 min</source>
            <translation>Personas en 15 min</translation>
        </message>
        <message>
            <source>Walk-ins</source>
            <translation>Sin inscripción</translation>
        </message>
        <message>
            <source>Wrong day</source>
            <translation>Otro día</translation>
        </message>
        <message>
            <source>Lost badges</source>
            <translation>Gafetes perdidos</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Start rehearsal</source>
            <translation>Empezar el ensayo</translation>
        </message>
    </context>
    <context>
        <name>CodeView</name>
        <message>
            <source>Set-up code</source>
            <translation>Código de configuración</translation>
        </message>
    </context>
    <context>
        <name>ColumnsPopup</name>
        <message>
            <source>Drag, or Alt with the arrows, for the order</source>
            <translation>Arrastre, o Alt con las flechas, para ordenar</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <source>Usual columns</source>
            <translation>Columnas habituales</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <source>Side by side</source>
            <translation>Lado a lado</translation>
        </message>
        <message>
            <source>Badges of both keep working. Of each day the better standing stands.</source>
            <translation>Los gafetes de ambos siguen sirviendo. De cada día queda el mejor estado.</translation>
        </message>
        <message>
            <source>Badge</source>
            <translation>Gafete</translation>
        </message>
    </context>
    <context>
        <name>Completion</name>
        <message>
            <source>“{typed}” is not in the list.</source>
            <translation>“{typed}” no está en la lista.</translation>
        </message>
        <message>
            <source>“{typed}” may be several: {choices}</source>
            <translation>“{typed}” puede ser varias cosas: {choices}</translation>
        </message>
    </context>
    <context>
        <name>ComputerSection</name>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Language and look</source>
            <translation>Idioma y aspecto</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Aspecto</translation>
        </message>
        <message>
            <source>Sounds</source>
            <translation>Sonidos</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Activados</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Escuchar</translation>
        </message>
        <message>
            <source>Loudness</source>
            <translation>Volumen</translation>
        </message>
        <message>
            <source>Camera and scanners</source>
            <translation>Cámara y lectores</translation>
        </message>
        <message>
            <source>Set up the handheld…</source>
            <translation>Configurar el lector…</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Cámara</translation>
        </message>
        <message>
            <source>Serial scanner</source>
            <translation>Lector en serie</translation>
        </message>
        <message>
            <source>Handheld scanner</source>
            <translation>Lector de mano</translation>
        </message>
        <message>
            <source>Most need no set-up. Do it if scans come through as letters, or not at all.</source>
            <translation>La mayoría no necesita configurarse. Hágalo si las lecturas llegan como letras o no llegan.</translation>
        </message>
        <message>
            <source>Attendees’ window</source>
            <translation>Ventana de los participantes</translation>
        </message>
        <message>
            <source>Show it on a second screen</source>
            <translation>Mostrarla en una segunda pantalla</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Ventana</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Pantalla</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Bloqueo</translation>
        </message>
        <message>
            <source>After {count} minutes</source>
            <translation>Tras {count} minutos</translation>
        </message>
        <message>
            <source>Never by itself</source>
            <translation>Nunca por sí solo</translation>
        </message>
        <message>
            <source>Without anybody</source>
            <translation>Sin nadie</translation>
        </message>
        <message>
            <source>Once an operator has a PIN. F12 locks at once; a locked desk records nothing.</source>
            <translation>Cuando un operador tenga un PIN. F12 bloquea enseguida; una mesa bloqueada no anota nada.</translation>
        </message>
        <message>
            <source>One that the desk is not on</source>
            <translation>Una donde no esté la mesa</translation>
        </message>
        <message>
            <source>The first one</source>
            <translation>La primera</translation>
        </message>
        <message>
            <source>Switched off</source>
            <translation>Apagada</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
    </context>
    <context>
        <name>ConsequencesPanel</name>
        <message>
            <source>Choose the PACT counties</source>
            <translation>Elija los condados PACT</translation>
        </message>
        <message>
            <source>Press a county on the map to tick or untick it. Nothing changes until you save.</source>
            <translation>Pulse un condado en el mapa para marcarlo o desmarcarlo. Nada cambia hasta que guarde.</translation>
        </message>
        <message>
            <source>Nothing is changed yet.</source>
            <translation>Aún no hay cambios.</translation>
        </message>
        <message>
            <source>Nobody is affected.</source>
            <translation>No afecta a nadie.</translation>
        </message>
    </context>
    <context>
        <name>ContactField</name>
        <message>
            <source>Phone and email</source>
            <translation>Teléfono y correo</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Oculto</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Show phone and email</source>
            <translation>Mostrar teléfono y correo</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>None given</source>
            <translation>Sin dato</translation>
        </message>
    </context>
    <context>
        <name>ContactsSection</name>
        <message>
            <source>Program/Agenda</source>
            <translation>Programa/Agenda</translation>
        </message>
        <message>
            <source>Stands in the packets.</source>
            <translation>Aparece en los paquetes.</translation>
        </message>
        <message>
            <source>Logistics</source>
            <translation>Logística</translation>
        </message>
        <message>
            <source>Stands in the packets, and on the card of whoever cannot be let in.</source>
            <translation>Aparece en los paquetes y en la tarjeta de quien no puede entrar.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>Correo electrónico</translation>
        </message>
    </context>
    <context>
        <name>Context</name>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
    </context>
    <context>
        <name>ConveningPage</name>
        <message>
            <source>Convening</source>
            <translation>Encuentro</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Sección</translation>
        </message>
        <message>
            <source>Save or discard what is typed first.</source>
            <translation>Primero guarde o descarte lo escrito.</translation>
        </message>
        <message>
            <source>Save the settings</source>
            <translation>Guardar los ajustes</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Todo está guardado</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Aún sin guardar</translation>
        </message>
        <message>
            <source>Settings changed</source>
            <translation>Ajustes cambiados</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Guardado.</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Taken back: {what}.</source>
            <translation>Deshecho: {what}.</translation>
        </message>
        <message>
            <source>Put back: {what}.</source>
            <translation>Rehecho: {what}.</translation>
        </message>
    </context>
    <context>
        <name>CountiesDialog</name>
        <message>
            <source>PACT counties</source>
            <translation>Condados PACT</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Take these</source>
            <translation>Tomar estos</translation>
        </message>
        <message>
            <source>{count} of {all} are ticked.</source>
            <translation>{count} de {all} marcados.</translation>
        </message>
    </context>
    <context>
        <name>CountiesField</name>
        <message>
            <source>No county</source>
            <translation>Sin condado</translation>
        </message>
        <message>
            <source>All counties</source>
            <translation>Todos los condados</translation>
        </message>
        <message>
            <source>{count} counties</source>
            <translation>{count} condados</translation>
        </message>
        <message>
            <source>Counties</source>
            <translation>Condados</translation>
        </message>
    </context>
    <context>
        <name>CountyCard</name>
        <message>
            <source>Coordinator:</source>
            <translation>Coordina:</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>nadie todavía</translation>
        </message>
        <message>
            <source>Missing:</source>
            <translation>Falta:</translation>
        </message>
        <message>
            <source>All core disciplines present</source>
            <translation>Están todas las disciplinas básicas</translation>
        </message>
        <message>
            <source>{count} beyond the {places} places</source>
            <translation>{count} más que los {places} lugares</translation>
        </message>
        <message>
            <source>{name} and {count} more</source>
            <translation>{name} y {count} más</translation>
        </message>
        <message>
            <source>Waiting:</source>
            <translation>En espera:</translation>
        </message>
    </context>
    <context>
        <name>CountyMap</name>
        <message>
            <source>Map of the counties</source>
            <translation>Mapa de los condados</translation>
        </message>
        <message>
            <source>In PACT</source>
            <translation>En PACT</translation>
        </message>
        <message>
            <source>Not in PACT</source>
            <translation>Fuera de PACT</translation>
        </message>
        <message>
            <source>Team all here</source>
            <translation>Equipo completo</translation>
        </message>
        <message>
            <source>Some are here</source>
            <translation>Algunos llegaron</translation>
        </message>
        <message>
            <source>Nobody here yet</source>
            <translation>Nadie ha llegado</translation>
        </message>
        <message>
            <source>Asked for Day 2</source>
            <translation>Pidió el Día 2</translation>
        </message>
    </context>
    <context>
        <name>Dashboard</name>
        <message>
            <source>{county}: {count} of {expected} in</source>
            <translation>{county}: {count} de {expected} dentro</translation>
        </message>
        <message>
            <source>{county}: nobody expected</source>
            <translation>{county}: no se espera a nadie</translation>
        </message>
    </context>
    <context>
        <name>DashboardPage</name>
        <message>
            <source>Dashboard</source>
            <translation>Tablero</translation>
        </message>
        <message>
            <source>Not given</source>
            <translation>Sin dato</translation>
        </message>
        <message>
            <source>As of {time}</source>
            <translation>A las {time}</translation>
        </message>
        <message>
            <source>Saved in {file}.</source>
            <translation>Guardado en {file}.</translation>
        </message>
        <message>
            <source>of {expected}</source>
            <translation>de {expected}</translation>
        </message>
        <message>
            <source>people are in</source>
            <translation>personas dentro</translation>
        </message>
        <message>
            <source>of {count}</source>
            <translation>de {count}</translation>
        </message>
        <message>
            <source>teams are complete</source>
            <translation>equipos completos</translation>
        </message>
        <message>
            <source>still to hand out</source>
            <translation>por entregar</translation>
        </message>
        <message>
            <source>{count} food tickets</source>
            <translation>{count} vales de comida</translation>
        </message>
        <message>
            <source>packets</source>
            <translation>paquetes</translation>
        </message>
        <message>
            <source>since {time}</source>
            <translation>desde las {time}</translation>
        </message>
        <message>
            <source>at {time}</source>
            <translation>a las {time}</translation>
        </message>
        <message>
            <source>in the busiest quarter hour</source>
            <translation>en el cuarto de hora más lleno</translation>
        </message>
        <message>
            <source>arrivals so far</source>
            <translation>llegadas hasta ahora</translation>
        </message>
        <message>
            <source>about {count} a minute</source>
            <translation>unas {count} por minuto</translation>
        </message>
        <message>
            <source>about one a minute</source>
            <translation>cerca de una por minuto</translation>
        </message>
        <message>
            <source>one in {count} minutes</source>
            <translation>una cada {count} minutos</translation>
        </message>
        <message>
            <source>nobody just now</source>
            <translation>nadie por ahora</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Mapa</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Arrivals</source>
            <translation>Llegadas</translation>
        </message>
        <message>
            <source>County</source>
            <translation>Condado</translation>
        </message>
        <message>
            <source>In</source>
            <translation>Dentro</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Con inscripción</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Faltan</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Mesa</translation>
        </message>
        <message>
            <source>Let in</source>
            <translation>Entradas</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Última</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Esperados</translation>
        </message>
        <message>
            <source>PDF (*.pdf);;Excel workbook (*.xlsx);;Tables (*.csv);;For programs (*.json)</source>
            <translation>PDF (*.pdf);;Libro de Excel (*.xlsx);;Tablas (*.csv);;Para programas (*.json)</translation>
        </message>
        <message>
            <source>Attendance report</source>
            <translation>Informe de asistencia</translation>
        </message>
        <message>
            <source>Teams: who is still missing</source>
            <translation>Equipos: quién falta</translation>
        </message>
        <message>
            <source>Report…</source>
            <translation>Informe…</translation>
        </message>
        <message>
            <source>Desks</source>
            <translation>Mesas</translation>
        </message>
        <message>
            <source>Arrivals by quarter hour</source>
            <translation>Llegadas por cuarto de hora</translation>
        </message>
        <message>
            <source>this quarter, so far</source>
            <translation>este cuarto, hasta ahora</translation>
        </message>
        <message>
            <source>Doors are not open yet. The first arrival starts the chart.</source>
            <translation>Aún no abre la puerta. La primera llegada inicia la gráfica.</translation>
        </message>
        <message>
            <source>In and expected</source>
            <translation>Dentro y esperados</translation>
        </message>
        <message>
            <source>Affiliation</source>
            <translation>Afiliación</translation>
        </message>
        <message>
            <source>Discipline</source>
            <translation>Disciplina</translation>
        </message>
    </context>
    <context>
        <name>DayCards</name>
        <message>
            <source>1 entry waits</source>
            <translation>1 lectura en espera</translation>
        </message>
        <message>
            <source>{count} entries wait</source>
            <translation>{count} lecturas en espera</translation>
        </message>
        <message>
            <source>Which day?</source>
            <translation>¿Qué día?</translation>
        </message>
        <message>
            <source>Nothing was recorded yet</source>
            <translation>Aún no se registró nada</translation>
        </message>
        <message>
            <source>This desk records nothing today.</source>
            <translation>Esta mesa no registra nada hoy.</translation>
        </message>
        <message>
            <source>Not recorded</source>
            <translation>Sin registrar</translation>
        </message>
        <message>
            <source>Nothing was recorded</source>
            <translation>No se registró nada</translation>
        </message>
        <message>
            <source>Today is {date}: this desk records for {day} now.</source>
            <translation>Hoy es {date}: esta mesa registra ahora para el {day}.</translation>
        </message>
        <message>
            <source>Today is {date}: this desk still records for {day}, chosen by hand.</source>
            <translation>Hoy es {date}: esta mesa sigue registrando para el {day}, elegido a mano.</translation>
        </message>
        <message>
            <source>This desk works on {day}, which was chosen by hand.</source>
            <translation>Esta mesa trabaja con el {day}, que se eligió a mano.</translation>
        </message>
        <message>
            <source>If that is not today's date, this computer's clock is wrong.</source>
            <translation>Si esa no es la fecha de hoy, el reloj de esta computadora está mal.</translation>
        </message>
        <message>
            <source>Work on {day}</source>
            <translation>Trabajar con el {day}</translation>
        </message>
        <message>
            <source>The day of today.</source>
            <translation>El día de hoy.</translation>
        </message>
        <message>
            <source>Stay with {day}</source>
            <translation>Seguir con el {day}</translation>
        </message>
        <message>
            <source>Until the date changes.</source>
            <translation>Hasta que cambie la fecha.</translation>
        </message>
        <message>
            <source>Record for {day}</source>
            <translation>Registrar para el {day}</translation>
        </message>
        <message>
            <source>It counts as attendance.</source>
            <translation>Cuenta como asistencia.</translation>
        </message>
        <message>
            <source>Practise</source>
            <translation>Practicar</translation>
        </message>
        <message>
            <source>On a copy: nothing counts.</source>
            <translation>En una copia: nada cuenta.</translation>
        </message>
        <message>
            <source>Record nothing</source>
            <translation>No registrar nada</translation>
        </message>
        <message>
            <source>The desk is being set up.</source>
            <translation>La mesa se está preparando.</translation>
        </message>
        <message>
            <source>Today is {day}: {date}.</source>
            <translation>Hoy es el {day}: {date}.</translation>
        </message>
        <message>
            <source>By this computer's clock today is {date}, no day of the convening.</source>
            <translation>Según el reloj de esta computadora hoy es {date}, que no es día del encuentro.</translation>
        </message>
    </context>
    <context>
        <name>DayNotice</name>
        <message>
            <source>OK</source>
            <translation>Entendido</translation>
        </message>
        <message>
            <source>Take the notice away</source>
            <translation>Quitar el aviso</translation>
        </message>
    </context>
    <context>
        <name>DaysForm</name>
        <message>
            <source>Size of letters</source>
            <translation>Tamaño de letra</translation>
        </message>
        <message>
            <source>Space between</source>
            <translation>Espacio entre ellas</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>Lado</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Color</translation>
        </message>
        <message>
            <source>Colour of letters</source>
            <translation>Color de las letras</translation>
        </message>
    </context>
    <context>
        <name>DaysSection</name>
        <message>
            <source>in depth, for the cohort</source>
            <translation>a fondo, para el grupo</translation>
        </message>
        <message>
            <source>broader themes</source>
            <translation>temas más amplios</translation>
        </message>
        <message>
            <source>An organizer can still admit somebody on a closed day at the desk, with a reason.</source>
            <translation>Un organizador puede admitir a alguien en la mesa en un día cerrado, con un motivo.</translation>
        </message>
        <message>
            <source>PACT county, up to {count}</source>
            <translation>condado PACT, hasta {count}</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abierto</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>A</translation>
        </message>
        <message>
            <source>After that, new people are walk-ins.</source>
            <translation>Después: sin inscripción.</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Lugares</translation>
        </message>
        <message>
            <source>Who may come</source>
            <translation>Quién puede venir</translation>
        </message>
        <message>
            <source>not in a team</source>
            <translation>fuera de un equipo</translation>
        </message>
        <message>
            <source>agency, funder, faculty, speaker</source>
            <translation>agencia, patrocinador, docente, ponente</translation>
        </message>
        <message>
            <source>as space allows</source>
            <translation>según el cupo</translation>
        </message>
        <message>
            <source>Team size</source>
            <translation>Lugares por equipo</translation>
        </message>
        <message>
            <source>Registration closes</source>
            <translation>Cierre de inscripción</translation>
        </message>
    </context>
    <context>
        <name>DecisionPanel</name>
        <message>
            <source>Same person?</source>
            <translation>¿Es la misma persona?</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>{name} has left.</source>
            <translation>{name} ya se fue.</translation>
        </message>
        <message>
            <source>Handed out to {name}.</source>
            <translation>Entregado a {name}.</translation>
        </message>
        <message>
            <source>{name} has a new badge, issue {issue}; older ones stop working.</source>
            <translation>{name} tiene un gafete nuevo, emisión {issue}; los anteriores dejan de valer.</translation>
        </message>
        <message>
            <source>Saved: {name}.</source>
            <translation>Guardado: {name}.</translation>
        </message>
        <message>
            <source>1 badge to print</source>
            <translation>1 gafete por imprimir</translation>
        </message>
        <message>
            <source>{count} badges to print</source>
            <translation>{count} gafetes por imprimir</translation>
        </message>
        <message>
            <source>1 request</source>
            <translation>1 solicitud</translation>
        </message>
        <message>
            <source>{count} requests</source>
            <translation>{count} solicitudes</translation>
        </message>
        <message>
            <source>1 thing to review</source>
            <translation>1 cosa por revisar</translation>
        </message>
        <message>
            <source>{count} things to review</source>
            <translation>{count} cosas por revisar</translation>
        </message>
    </context>
    <context>
        <name>DeskBadges</name>
        <message>
            <source>Badge</source>
            <translation>Gafete</translation>
        </message>
        <message>
            <source>Badge {names}</source>
            <translation>Gafete {names}</translation>
        </message>
        <message>
            <source>{count} badges</source>
            <translation>{count} gafetes</translation>
        </message>
    </context>
    <context>
        <name>DeskDevices</name>
        <message>
            <source>Reading</source>
            <translation>Leyendo</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>Iniciando</translation>
        </message>
        <message>
            <source>Switched off</source>
            <translation>Apagada</translation>
        </message>
        <message>
            <source>None found</source>
            <translation>No se encontró</translation>
        </message>
        <message>
            <source>Unplugged</source>
            <translation>Desconectada</translation>
        </message>
        <message>
            <source>Not allowed</source>
            <translation>Sin permiso</translation>
        </message>
        <message>
            <source>Not working</source>
            <translation>No funciona</translation>
        </message>
        <message>
            <source>Library missing</source>
            <translation>Falta una biblioteca</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Cámara</translation>
        </message>
        <message>
            <source>Too dark</source>
            <translation>Falta luz</translation>
        </message>
        <message>
            <source>Scanner</source>
            <translation>Lector</translation>
        </message>
    </context>
    <context>
        <name>DeskLock</name>
        <message>
            <source>To lock this desk, give an operator a PIN under Settings.</source>
            <translation>Para bloquear esta mesa, dé un PIN a alguien del equipo en Ajustes.</translation>
        </message>
    </context>
    <context>
        <name>DeskPrinting</name>
        <message>
            <source>Printer</source>
            <translation>Impresora</translation>
        </message>
        <message>
            <source>1 needs a look</source>
            <translation>1 por revisar</translation>
        </message>
        <message>
            <source>{count} need a look</source>
            <translation>{count} por revisar</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>No responde</translation>
        </message>
        <message>
            <source>Printing {count}</source>
            <translation>Imprimiendo {count}</translation>
        </message>
        <message>
            <source>Saves PDFs</source>
            <translation>Guarda PDF</translation>
        </message>
        <message>
            <source>None found</source>
            <translation>No se encontró</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>No printer. Choose a folder for badges as PDF files</source>
            <translation>Sin impresora. Elija una carpeta para los gafetes en PDF</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Ver</translation>
        </message>
        <message>
            <source>Saved: {file}.</source>
            <translation>Guardado: {file}.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Abrir la carpeta</translation>
        </message>
        <message>
            <source>{printer} is not there. It prints once it is back: {names}.</source>
            <translation>{printer} no está. Se imprimirá cuando vuelva: {names}.</translation>
        </message>
        <message>
            <source>The printer</source>
            <translation>La impresora</translation>
        </message>
        <message>
            <source>{printer}: {reason}. Waiting there: {names}.</source>
            <translation>{printer}: {reason}. En espera: {names}.</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>detenida</translation>
        </message>
        <message>
            <source>{printer} is gone. Perhaps it was printed: {names}.</source>
            <translation>{printer} ya no está. Quizá se imprimió: {names}.</translation>
        </message>
        <message>
            <source>Not printed: {names}. {reason}</source>
            <translation>No se imprimió: {names}. {reason}</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>Imprimir otra vez</translation>
        </message>
        <message>
            <source>It is being printed already: {names}.</source>
            <translation>Ya se está imprimiendo: {names}.</translation>
        </message>
        <message>
            <source>Not ready</source>
            <translation>No está lista</translation>
        </message>
        <message>
            <source>Not there</source>
            <translation>No está</translation>
        </message>
        <message>
            <source>Sent to {printer}: {names}.</source>
            <translation>Enviado a {printer}: {names}.</translation>
        </message>
    </context>
    <context>
        <name>DeskScreens</name>
        <message>
            <source>A kiosk is left by a PIN. Give an operator one under Settings first.</source>
            <translation>Del quiosco se sale con un PIN. Primero dé uno a alguien del equipo en Ajustes.</translation>
        </message>
    </context>
    <context>
        <name>DeskWindow</name>
        <message>
            <source>Close once more to give them up.</source>
            <translation>Cierre otra vez para descartarlos.</translation>
        </message>
        <message>
            <source>1 entry is not recorded yet.</source>
            <translation>1 lectura aún no se registra.</translation>
        </message>
        <message>
            <source>{count} entries are not recorded yet.</source>
            <translation>{count} lecturas aún no se registran.</translation>
        </message>
        <message>
            <source>The pages speak the new language once the convening is opened again.</source>
            <translation>Las páginas cambian de idioma al volver a abrir el encuentro.</translation>
        </message>
    </context>
    <context>
        <name>DesksList</name>
        <message>
            <source>Nobody was let in yet.</source>
            <translation>Todavía no ha entrado nadie.</translation>
        </message>
        <message>
            <source>This one, last at {time}</source>
            <translation>Esta mesa, última a las {time}</translation>
        </message>
        <message>
            <source>Last at {time}</source>
            <translation>Última a las {time}</translation>
        </message>
    </context>
    <context>
        <name>DetailPanel</name>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>This was taken back.</source>
            <translation>Esto se deshizo.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Open the person</source>
            <translation>Abrir a la persona</translation>
        </message>
        <message>
            <source>Roster as of here…</source>
            <translation>La lista en este punto…</translation>
        </message>
        <message>
            <source>Show what is private</source>
            <translation>Mostrar lo privado</translation>
        </message>
        <message>
            <source>{count} more…</source>
            <translation>{count} más…</translation>
        </message>
    </context>
    <context>
        <name>DifferencesTable</name>
        <message>
            <source>Changes</source>
            <translation>Cambios</translation>
        </message>
    </context>
    <context>
        <name>DocumentChoices</name>
        <message>
            <source>Both days</source>
            <translation>Ambos días</translation>
        </message>
        <message>
            <source>1 page</source>
            <translation>1 página</translation>
        </message>
        <message>
            <source>{count} pages</source>
            <translation>{count} páginas</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <source>County, then family name</source>
            <translation>Condado, luego apellido</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Apellidos</translation>
        </message>
        <message>
            <source>Letter, 8½ × 11 in</source>
            <translation>Carta, 216 × 279 mm</translation>
        </message>
        <message>
            <source>A4, 210 × 297 mm</source>
            <translation>A4, 210 × 297 mm</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Counties</source>
            <translation>Condados</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Orden</translation>
        </message>
        <message>
            <source>Start at</source>
            <translation>Empezar en</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papel</translation>
        </message>
    </context>
    <context>
        <name>DocumentSide</name>
        <message>
            <source>Letters that no font has</source>
            <translation>Letras que ninguna fuente tiene</translation>
        </message>
        <message>
            <source>All scripts have letters</source>
            <translation>Todas las escrituras tienen letras</translation>
        </message>
        <message>
            <source>Afterwards: photograph the sheets, then Read sheets… above.</source>
            <translation>Después: fotografíe las hojas y use Leer hojas… arriba.</translation>
        </message>
    </context>
    <context>
        <name>Documents</name>
        <message>
            <source>Sign-in sheets</source>
            <translation>Hojas de asistencia</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Constancias</translation>
        </message>
        <message>
            <source>Name tents</source>
            <translation>Rótulos de mesa</translation>
        </message>
        <message>
            <source>Packets</source>
            <translation>Paquetes</translation>
        </message>
        <message>
            <source>Team rosters</source>
            <translation>Listas de equipos</translation>
        </message>
        <message>
            <source>Folder labels</source>
            <translation>Etiquetas de carpeta</translation>
        </message>
        <message>
            <source>Door signs</source>
            <translation>Letreros de puerta</translation>
        </message>
        <message>
            <source>Contact list</source>
            <translation>Lista de contactos</translation>
        </message>
        <message>
            <source>Attendance report</source>
            <translation>Informe de asistencia</translation>
        </message>
        <message>
            <source>People sign in the box. A photograph of the sheet can be read back afterwards.</source>
            <translation>Las personas firman en el recuadro. Después, una fotografía de la hoja se puede leer.</translation>
        </message>
        <message>
            <source>Those who agreed: on the roster they have the tag share-contact.</source>
            <translation>Quienes aceptaron: en la lista tienen la etiqueta share-contact.</translation>
        </message>
        <message>
            <source>Attendance by day, county, discipline, affiliation, for the funder.</source>
            <translation>Asistencia por día, condado, disciplina y afiliación, para quien financia.</translation>
        </message>
        <message>
            <source>Fold each page across the middle: the name stands on both sides.</source>
            <translation>Doble cada página por la mitad: el nombre queda en ambos lados.</translation>
        </message>
        <message>
            <source>For each person the contacts, the team's page and the files that are kept for the packet.</source>
            <translation>Para cada persona: los contactos, la página del equipo y los archivos guardados para el paquete.</translation>
        </message>
        <message>
            <source>Each PACT county with its team, coordinator and missing disciplines.</source>
            <translation>Cada condado PACT con su equipo, coordinación y disciplinas que faltan.</translation>
        </message>
        <message>
            <source>Letter sheets of 30 labels for folders.</source>
            <translation>Hojas carta de 30 etiquetas para carpetas.</translation>
        </message>
        <message>
            <source>Signs for the doors and the desks.</source>
            <translation>Letreros para las puertas y las mesas.</translation>
        </message>
        <message>
            <source>One for everybody who came, with the days attended and a code to check.</source>
            <translation>Una para cada persona que asistió, con los días y un código para verificar.</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message>
            <source>Badges &amp; documents</source>
            <translation>Gafetes y documentos</translation>
        </message>
        <message>
            <source>Choose pictures of signed sheets</source>
            <translation>Elegir imágenes de hojas firmadas</translation>
        </message>
        <message>
            <source>Tick somebody on a signed sheet, check in all who are ticked</source>
            <translation>Marcar a alguien en una hoja firmada, dar entrada a quienes estén marcados</translation>
        </message>
        <message>
            <source>Badges</source>
            <translation>Gafetes</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <source>Read sheets…</source>
            <translation>Leer hojas…</translation>
        </message>
        <message>
            <source>Back to printing</source>
            <translation>Volver a imprimir</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPane</name>
        <message>
            <source>Saved in {file}.</source>
            <translation>Guardado en {file}.</translation>
        </message>
        <message>
            <source>Save the document</source>
            <translation>Guardar el documento</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Nobody came yet. Certificates are for those who were checked in.</source>
            <translation>Todavía no ha entrado nadie. Las constancias son para quienes tienen entrada registrada.</translation>
        </message>
        <message>
            <source>Nobody has agreed to be listed. Give those who did the tag share-contact.</source>
            <translation>Nadie ha aceptado figurar. A quien haya aceptado, póngale la etiqueta share-contact.</translation>
        </message>
        <message>
            <source>Nobody here has a place yet. Choose another day or other counties.</source>
            <translation>Aquí todavía nadie tiene lugar. Elija otro día u otros condados.</translation>
        </message>
        <message>
            <source>1 Choices</source>
            <translation>1 Opciones</translation>
        </message>
        <message>
            <source>2 Preview</source>
            <translation>2 Vista previa</translation>
        </message>
        <message>
            <source>3 Notes</source>
            <translation>3 Notas</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Making the pages…</source>
            <translation>Preparando las páginas…</translation>
        </message>
        <message>
            <source>Make the pages</source>
            <translation>Preparar las páginas</translation>
        </message>
        <message>
            <source>No pages were made.</source>
            <translation>No se prepararon páginas.</translation>
        </message>
    </context>
    <context>
        <name>DoorSection</name>
        <message>
            <source>What is handed out</source>
            <translation>Qué se entrega</translation>
        </message>
        <message>
            <source>A packet is handed out once for the whole convening, a meal ticket each day to whoever has a dietary need.</source>
            <translation>El paquete se entrega una vez para todo el encuentro; el vale de comida, cada día a quien tenga una necesidad alimentaria.</translation>
        </message>
        <message>
            <source>Packet</source>
            <translation>Paquete</translation>
        </message>
        <message>
            <source>Meal ticket</source>
            <translation>Vale de comida</translation>
        </message>
        <message>
            <source>Leaving</source>
            <translation>Salidas</translation>
        </message>
        <message>
            <source>Check out people who leave</source>
            <translation>Registrar la salida de quien se va</translation>
        </message>
        <message>
            <source>Otherwise whoever was checked in stays in for the day.</source>
            <translation>Si no, quien entró sigue dentro todo el día.</translation>
        </message>
    </context>
    <context>
        <name>Duplicates</name>
        <message>
            <source>in {time}</source>
            <translation>entró {time}</translation>
        </message>
        <message>
            <source>Not printed yet</source>
            <translation>Aún sin imprimir</translation>
        </message>
        <message>
            <source>Issue {issue}</source>
            <translation>Emisión {issue}</translation>
        </message>
        <message>
            <source>same email</source>
            <translation>mismo correo</translation>
        </message>
        <message>
            <source>same phone</source>
            <translation>mismo teléfono</translation>
        </message>
        <message>
            <source>same name</source>
            <translation>mismo nombre</translation>
        </message>
        <message>
            <source>short form of the name</source>
            <translation>forma corta del nombre</translation>
        </message>
        <message>
            <source>similar name</source>
            <translation>nombre parecido</translation>
        </message>
        <message>
            <source>same county</source>
            <translation>mismo condado</translation>
        </message>
        <message>
            <source>same agency</source>
            <translation>misma agencia</translation>
        </message>
    </context>
    <context>
        <name>DuplicatesDialog</name>
        <message>
            <source>Duplicates</source>
            <translation>Duplicados</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>1 likely pair</source>
            <translation>1 par probable</translation>
        </message>
        <message>
            <source>{count} likely pairs</source>
            <translation>{count} pares probables</translation>
        </message>
        <message>
            <source>Everything was so already.</source>
            <translation>Ya estaba todo así.</translation>
        </message>
        <message>
            <source>Taken back: {what}</source>
            <translation>Deshecho: {what}</translation>
        </message>
        <message>
            <source>Put back: {what}</source>
            <translation>Rehecho: {what}</translation>
        </message>
        <message>
            <source>Likely pairs</source>
            <translation>Pares probables</translation>
        </message>
        <message>
            <source>No likely duplicates. Everyone seems to be there once.</source>
            <translation>No hay duplicados probables. Parece que cada quien está una vez.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>No son la misma persona</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Unir</translation>
        </message>
        <message>
            <source>Merged: {name}</source>
            <translation>Unidos: {name}</translation>
        </message>
        <message>
            <source>Two people: {one}, {other}</source>
            <translation>Dos personas: {one}, {other}</translation>
        </message>
    </context>
    <context>
        <name>EditorHead</name>
        <message>
            <source>Badges</source>
            <translation>Gafetes</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Open another layout…</source>
            <translation>Abrir otro diseño…</translation>
        </message>
        <message>
            <source>Save as a file…</source>
            <translation>Guardar como archivo…</translation>
        </message>
        <message>
            <source>Remove this layout of your own</source>
            <translation>Quitar este diseño propio</translation>
        </message>
        <message>
            <source>Save as new</source>
            <translation>Guardar como nuevo</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>sin guardar</translation>
        </message>
    </context>
    <context>
        <name>EffectLine</name>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>Who: {sentence}</source>
            <translation>Quién: {sentence}</translation>
        </message>
        <message>
            <source>{names} and {count} more</source>
            <translation>{names} y {count} más</translation>
        </message>
    </context>
    <context>
        <name>EraseDialog</name>
        <message>
            <source>Erase</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Erase {name} for good?</source>
            <translation>¿Borrar a {name} para siempre?</translation>
        </message>
        <message>
            <source>Name, contact and every other value go from the roster, the history and the file, also of everyone that was merged with this person.</source>
            <translation>El nombre, el contacto y todos los demás datos se quitan de la lista, del historial y del archivo, también los de quienes se unieron con esta persona.</translation>
        </message>
        <message>
            <source>Check-ins stay as figures without a name, so that the report still holds. The badges are no longer good.</source>
            <translation>Las entradas quedan como cifras sin nombre, para que el informe siga siendo válido. Los gafetes dejan de servir.</translation>
        </message>
        <message>
            <source>Files that were exported, printed or copied are not reached.</source>
            <translation>Lo que ya se exportó, imprimió o copió no se borra.</translation>
        </message>
        <message>
            <source>I know that this cannot be taken back</source>
            <translation>Sé que esto no se puede deshacer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Borrar para siempre</translation>
        </message>
    </context>
    <context>
        <name>Eraser</name>
        <message>
            <source>Erased for good.</source>
            <translation>Se borró para siempre.</translation>
        </message>
        <message>
            <source>Older automatic backups may still hold the person: make a new one, delete those.</source>
            <translation>Las copias automáticas anteriores aún pueden contener a la persona: haga una nueva y borre esas.</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export the roster</source>
            <translation>Exportar la lista</translation>
        </message>
        <message>
            <source>Registrations and attendance, for a spreadsheet. Bringing the file in again changes nothing.</source>
            <translation>Inscripciones y asistencia, para una hoja de cálculo. Importar el archivo otra vez no cambia nada.</translation>
        </message>
        <message>
            <source>Everyone</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Those shown</source>
            <translation>Los que se ven</translation>
        </message>
        <message>
            <source>Those chosen</source>
            <translation>Los elegidos</translation>
        </message>
        <message>
            <source>With badge codes, for printing elsewhere</source>
            <translation>Con códigos de gafete, para imprimir en otro lugar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Guardar como…</translation>
        </message>
        <message>
            <source>{people} exported to {file}.</source>
            <translation>{people} exportadas a {file}.</translation>
        </message>
        <message>
            <source>Not agreed to be listed: {people}.</source>
            <translation>No aceptaron figurar en la lista: {people}.</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx);;CSV (*.csv);;Contact cards of those who agreed (*.vcf)</source>
            <translation>Libro de Excel (*.xlsx);;CSV (*.csv);;Tarjetas de contacto de quienes aceptaron (*.vcf)</translation>
        </message>
    </context>
    <context>
        <name>FacetPopup</name>
        <message>
            <source>Find</source>
            <translation>Buscar</translation>
        </message>
    </context>
    <context>
        <name>FileCards</name>
        <message>
            <source>1 entry waits</source>
            <translation>1 lectura en espera</translation>
        </message>
        <message>
            <source>{count} entries wait</source>
            <translation>{count} lecturas en espera</translation>
        </message>
        <message>
            <source>The file is busy: another program is writing to it.</source>
            <translation>El archivo está ocupado: otro programa está escribiendo en él.</translation>
        </message>
        <message>
            <source>Nothing is lost.</source>
            <translation>No se pierde nada.</translation>
        </message>
        <message>
            <source>Go on scanning; everything is answered in its order.</source>
            <translation>Siga leyendo gafetes; todo se responde en su orden.</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Nothing was recorded yet</source>
            <translation>Aún no se registró nada</translation>
        </message>
        <message>
            <source>{count} entries, in their order.</source>
            <translation>{count} lecturas, en su orden.</translation>
        </message>
        <message>
            <source>The same once more.</source>
            <translation>Lo mismo otra vez.</translation>
        </message>
        <message>
            <source>Not recorded</source>
            <translation>Sin registrar</translation>
        </message>
        <message>
            <source>{count} entries</source>
            <translation>{count} lecturas</translation>
        </message>
        <message>
            <source>Nothing was recorded</source>
            <translation>No se registró nada</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>El disco está lleno.</translation>
        </message>
        <message>
            <source>Call an organizer: once there is space, everything goes on.</source>
            <translation>Llame a un organizador: en cuanto haya espacio, todo continúa.</translation>
        </message>
        <message>
            <source>The file may not be written.</source>
            <translation>No se puede escribir en el archivo.</translation>
        </message>
        <message>
            <source>Call an organizer: the file or its folder is write-protected.</source>
            <translation>Llame a un organizador: el archivo o su carpeta están protegidos.</translation>
        </message>
        <message>
            <source>The file cannot be reached.</source>
            <translation>No se encuentra el archivo.</translation>
        </message>
        <message>
            <source>Look whether its disk or stick is plugged in.</source>
            <translation>Vea si su disco o memoria está conectado.</translation>
        </message>
        <message>
            <source>The file is damaged.</source>
            <translation>El archivo está dañado.</translation>
        </message>
        <message>
            <source>Call an organizer: a backup can be restored.</source>
            <translation>Llame a un organizador: se puede restaurar una copia.</translation>
        </message>
    </context>
    <context>
        <name>FileRow</name>
        <message>
            <source>{size}, not here yet</source>
            <translation>{size}, aún no está aquí</translation>
        </message>
        <message>
            <source>What {name} is for</source>
            <translation>Para qué es {name}</translation>
        </message>
        <message>
            <source>In the packet</source>
            <translation>En el paquete</translation>
        </message>
        <message>
            <source>{name} in the packet</source>
            <translation>{name} en el paquete</translation>
        </message>
        <message>
            <source>Only PDFs are bound into the packets.</source>
            <translation>Solo los PDF se encuadernan en los paquetes.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Abrir {name}</translation>
        </message>
        <message>
            <source>More for {name}</source>
            <translation>Más de {name}</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Cambiar nombre…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Presentation</source>
            <translation>Presentación</translation>
        </message>
        <message>
            <source>Handout</source>
            <translation>Material</translation>
        </message>
        <message>
            <source>Badge layout</source>
            <translation>Diseño de gafete</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Otro</translation>
        </message>
    </context>
    <context>
        <name>FilesSection</name>
        <message>
            <source>Drop files here to keep them with the convening.</source>
            <translation>Suelte aquí los archivos para guardarlos con el encuentro.</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Agregar archivos…</translation>
        </message>
        <message>
            <source>PDFs in the packet are bound into every registration packet, the agenda first. Each backup holds the files.</source>
            <translation>Los PDF del paquete se encuadernan en cada paquete de inscripción, primero la agenda. Cada copia de seguridad lleva los archivos.</translation>
        </message>
        <message>
            <source>{name} added</source>
            <translation>{name} agregado</translation>
        </message>
        <message>
            <source>And {count} more.</source>
            <translation>Y {count} más.</translation>
        </message>
        <message>
            <source>{name} is kept with the convening.</source>
            <translation>{name} queda guardado con el encuentro.</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>{count} files are kept with the convening.</source>
            <translation>{count} archivos quedan guardados con el encuentro.</translation>
        </message>
        <message>
            <source>{name} changed</source>
            <translation>{name} cambiado</translation>
        </message>
        <message>
            <source>{name} removed</source>
            <translation>{name} quitado</translation>
        </message>
        <message>
            <source>Exported to {file}.</source>
            <translation>Exportado a {file}.</translation>
        </message>
        <message>
            <source>No program here opens {name}. Export it instead.</source>
            <translation>Ningún programa de aquí abre {name}. Mejor expórtelo.</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Agregar archivos</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Cambiar nombre</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
    </context>
    <context>
        <name>FilterRow</name>
        <message>
            <source>Filter by any word</source>
            <translation>Filtrar por cualquier palabra</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Vistas</translation>
        </message>
        <message>
            <source>Find a person, a badge or a word</source>
            <translation>Persona, gafete o palabra</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>Operador</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Mesa</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtrar</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
    </context>
    <context>
        <name>FirstStart</name>
        <message>
            <source>PACT Desktop</source>
            <translation>PACT Desktop</translation>
        </message>
        <message>
            <source>Welcome to PACT Desktop</source>
            <translation>Le damos la bienvenida a PACT Desktop</translation>
        </message>
        <message>
            <source>Check-in, badges and the roster, all on this computer. No network needed.</source>
            <translation>Entrada, gafetes y lista de participantes, todo en esta computadora. Sin red.</translation>
        </message>
        <message>
            <source>Open the demo</source>
            <translation>Abrir la demostración</translation>
        </message>
        <message>
            <source>300 invented people and two mornings to try everything on. Nothing can break.</source>
            <translation>300 personas inventadas y dos mañanas para probarlo todo. Nada se puede dañar.</translation>
        </message>
        <message>
            <source>Start a convening</source>
            <translation>Comenzar un encuentro</translation>
        </message>
        <message>
            <source>Title and two dates. Then bring in your spreadsheet.</source>
            <translation>Título y dos fechas. Después, importe su hoja de cálculo.</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>Abrir un archivo</translation>
        </message>
        <message>
            <source>A convening you got by stick, share or backup (.pact).</source>
            <translation>Un encuentro recibido en memoria USB, carpeta compartida o respaldo (.pact).</translation>
        </message>
        <message>
            <source>Opened before</source>
            <translation>Abiertos antes</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Abrir {name}</translation>
        </message>
    </context>
    <context>
        <name>FitButtons</name>
        <message>
            <source>Fit page</source>
            <translation>Ajustar</translation>
        </message>
        <message>
            <source>Real size</source>
            <translation>Al 100 %</translation>
        </message>
    </context>
    <context>
        <name>FixName</name>
        <message>
            <source>Fix name</source>
            <translation>Corregir nombre</translation>
        </message>
        <message>
            <source>As on the roster</source>
            <translation>Como en la lista</translation>
        </message>
        <message>
            <source>Name on the badge</source>
            <translation>Nombre en el gafete</translation>
        </message>
        <message>
            <source>(optional)</source>
            <translation>(opcional)</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Apellidos</translation>
        </message>
        <message>
            <source>Pronouns</source>
            <translation>Pronombres</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Save and print</source>
            <translation>Guardar e imprimir</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
    </context>
    <context>
        <name>GroupShares</name>
        <message>
            <source>of</source>
            <translation>de</translation>
        </message>
    </context>
    <context>
        <name>HandOut</name>
        <message>
            <source>Packet</source>
            <translation>Paquete</translation>
        </message>
        <message>
            <source>{food} ticket</source>
            <translation>Vale de comida: {food}</translation>
        </message>
        <message>
            <source>Not handed out yet: {things}.</source>
            <translation>Falta entregar: {things}.</translation>
        </message>
        <message>
            <source>Nothing to do.</source>
            <translation>No hay que hacer nada.</translation>
        </message>
        <message>
            <source>packet</source>
            <translation>paquete</translation>
        </message>
        <message>
            <source>Packet and {food} ticket were handed out.</source>
            <translation>Se entregaron el paquete y el vale de comida ({food}).</translation>
        </message>
        <message>
            <source>The packet was handed out.</source>
            <translation>Se entregó el paquete.</translation>
        </message>
        <message>
            <source>The {food} ticket was handed out.</source>
            <translation>Se entregó el vale de comida ({food}).</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>Check-ins and hand-outs</source>
            <translation>Entradas y entregas</translation>
        </message>
        <message>
            <source>New people</source>
            <translation>Personas nuevas</translation>
        </message>
        <message>
            <source>Imports</source>
            <translation>Importaciones</translation>
        </message>
        <message>
            <source>Changes of people</source>
            <translation>Cambios de personas</translation>
        </message>
        <message>
            <source>Standings</source>
            <translation>Estados</translation>
        </message>
        <message>
            <source>With a reason</source>
            <translation>Con motivo</translation>
        </message>
        <message>
            <source>Badges and letters</source>
            <translation>Gafetes y cartas</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Duplicados</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Deshecho</translation>
        </message>
        <message>
            <source>Convening, teams, operators</source>
            <translation>Encuentro, equipos, operadores</translation>
        </message>
        <message>
            <source>Forged codes</source>
            <translation>Códigos falsos</translation>
        </message>
        <message>
            <source>Erasures</source>
            <translation>Borrados</translation>
        </message>
        <message>
            <source>Last hour</source>
            <translation>Última hora</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Ayer</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Últimos 7 días</translation>
        </message>
        <message>
            <source>Between two times…</source>
            <translation>Entre dos horas…</translation>
        </message>
    </context>
    <context>
        <name>HistoryHead</name>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Check that nothing was changed afterwards</source>
            <translation>Comprobar que nada se cambió después</translation>
        </message>
        <message>
            <source>As it was at…</source>
            <translation>Como estaba el…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>{count} entries</source>
            <translation>{count} asientos</translation>
        </message>
        <message>
            <source>{count} entries, the chain is whole</source>
            <translation>{count} asientos, la cadena está entera</translation>
        </message>
        <message>
            <source>{count} entries, broken</source>
            <translation>{count} asientos, cadena rota</translation>
        </message>
    </context>
    <context>
        <name>HistoryModel</name>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Sobre</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Detalle</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>Operador</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Mesa</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>deshecho</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Show the details</source>
            <translation>Mostrar los detalles</translation>
        </message>
        <message>
            <source>Undo this act, or put it back</source>
            <translation>Deshacer este acto o reponerlo</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Show what is private</source>
            <translation>Mostrar lo privado</translation>
        </message>
        <message>
            <source>Close the details, then clear the filter</source>
            <translation>Cerrar los detalles y luego quitar el filtro</translation>
        </message>
        <message>
            <source>The journal was changed by something else than this program: {problem}</source>
            <translation>Algo distinto de este programa cambió el registro: {problem}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Everything was so already.</source>
            <translation>Ya estaba todo así.</translation>
        </message>
        <message>
            <source>Taken back: {what}</source>
            <translation>Deshecho: {what}</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Put back: {what}</source>
            <translation>Rehecho: {what}</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Sobre</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Detalle</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>Operador</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Mesa</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>Acto</translation>
        </message>
        <message>
            <source>{count} acts are in {file}.</source>
            <translation>{count} actos están en {file}.</translation>
        </message>
        <message>
            <source>Export the history</source>
            <translation>Exportar el historial</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabla (*.csv)</translation>
        </message>
        <message>
            <source>Nothing has happened yet.</source>
            <translation>Todavía no ha pasado nada.</translation>
        </message>
        <message>
            <source>Clear the filters</source>
            <translation>Quitar los filtros</translation>
        </message>
        <message>
            <source>Nothing matches these filters. Clear them.</source>
            <translation>Nada cumple estos filtros. Quítelos.</translation>
        </message>
        <message>
            <source>Nothing is ever deleted. Undo adds an entry that takes another back.</source>
            <translation>Nada se borra nunca. Deshacer agrega un asiento que anula otro.</translation>
        </message>
    </context>
    <context>
        <name>HistoryTable</name>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
    </context>
    <context>
        <name>ImportConsent</name>
        <message>
            <source>What this import takes back</source>
            <translation>Lo que esta importación retira</translation>
        </message>
        <message>
            <source>These people are to be cancelled</source>
            <translation>Estas personas deben cancelarse</translation>
        </message>
        <message>
            <source>This is the right file</source>
            <translation>Este es el archivo correcto</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Import a roster</source>
            <translation>Importar una lista</translation>
        </message>
        <message>
            <source>Choose another file…</source>
            <translation>Elegir otro archivo…</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Elegir un archivo…</translation>
        </message>
        <message>
            <source>Your spreadsheet as it is: Excel, LibreOffice or CSV. Drop it here, or choose it. You see what would happen before anything is written.</source>
            <translation>Su hoja de cálculo tal como está: Excel, LibreOffice o CSV. Suéltela aquí o elíjala. Verá qué pasaría antes de que se escriba algo.</translation>
        </message>
        <message>
            <source>Import {people}</source>
            <translation>Importar {people}</translation>
        </message>
        <message>
            <source>Nothing to import</source>
            <translation>Nada que importar</translation>
        </message>
        <message>
            <source>Nothing was imported: the roster was changed meanwhile. Look at the figures again.</source>
            <translation>No se importó nada: la lista cambió mientras tanto. Revise las cifras otra vez.</translation>
        </message>
        <message>
            <source>Import: {added} new, {changed} changed, {rejected} not taken</source>
            <translation>Importación: {added} nuevas, {changed} cambiadas, {rejected} no incluidas</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Each yes is an approval already</source>
            <translation>Cada sí ya es una aprobación</translation>
        </message>
        <message>
            <source>Otherwise a yes registers by the admission rules.</source>
            <translation>Si no, un sí inscribe según las reglas de admisión.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Avance</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>Spreadsheets</source>
            <translation>Hojas de cálculo</translation>
        </message>
        <message>
            <source>Import and cancel {people}</source>
            <translation>Importar y cancelar a {people}</translation>
        </message>
    </context>
    <context>
        <name>ImportPreview</name>
        <message>
            <source>Row</source>
            <translation>Fila</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Columna</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problema</translation>
        </message>
        <message>
            <source>Take it as</source>
            <translation>Tomarlo como</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>New people</source>
            <translation>Personas nuevas</translation>
        </message>
        <message>
            <source>County</source>
            <translation>Condado</translation>
        </message>
        <message>
            <source>No longer in the file</source>
            <translation>Ya no están en el archivo</translation>
        </message>
        <message>
            <source>Space or a click takes the other side’s value.</source>
            <translation>Espacio o un clic toma el otro valor.</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nueva</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>cambiada</translation>
        </message>
        <message>
            <source>as before</source>
            <translation>sin cambio</translation>
        </message>
        <message>
            <source>not taken</source>
            <translation>no incluida</translation>
        </message>
        <message>
            <source>no longer in the file</source>
            <translation>ya no está en el archivo</translation>
        </message>
        <message>
            <source>Problems {count}</source>
            <translation>Problemas {count}</translation>
        </message>
        <message>
            <source>Columns {count}</source>
            <translation>Columnas {count}</translation>
        </message>
        <message>
            <source>New {count}</source>
            <translation>Nuevos {count}</translation>
        </message>
        <message>
            <source>Missing {count}</source>
            <translation>Faltan {count}</translation>
        </message>
        <message>
            <source>Changes {count}</source>
            <translation>Cambios {count}</translation>
        </message>
        <message>
            <source>, yours {count}</source>
            <translation>, suyos {count}</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>Leave alone</source>
            <translation>No usar</translation>
        </message>
        <message>
            <source>Column {number}</source>
            <translation>Columna {number}</translation>
        </message>
        <message>
            <source>What “{header}” is</source>
            <translation>Qué es «{header}»</translation>
        </message>
        <message>
            <source>Chosen by you</source>
            <translation>Elegido por usted</translation>
        </message>
        <message>
            <source>Not recognised</source>
            <translation>No reconocida</translation>
        </message>
        <message>
            <source>Sure</source>
            <translation>Seguro</translation>
        </message>
        <message>
            <source>Please check</source>
            <translation>Por favor, revise</translation>
        </message>
        <message>
            <source>Put right by you</source>
            <translation>Corregido por usted</translation>
        </message>
        <message>
            <source>Not taken: {problem}</source>
            <translation>No incluida: {problem}</translation>
        </message>
        <message>
            <source>here again</source>
            <translation>de vuelta</translation>
        </message>
    </context>
    <context>
        <name>ItemsStep</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
    </context>
    <context>
        <name>JobList</name>
        <message>
            <source>Printing</source>
            <translation>Impresión</translation>
        </message>
        <message>
            <source>Nothing was printed here yet. F9 prints the badge of the person on the card.</source>
            <translation>Aquí todavía no se ha impreso nada. F9 imprime el gafete de la persona en la tarjeta.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>JobRow</name>
        <message>
            <source>Take it off the list</source>
            <translation>Quitar de la lista</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>Imprimir otra vez</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Do not print</source>
            <translation>No imprimir</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Abrir la carpeta</translation>
        </message>
        <message>
            <source>It may be on paper already. Print it once more?</source>
            <translation>Puede que ya esté en papel. ¿Imprimirlo una vez más?</translation>
        </message>
        <message>
            <source>Print once more</source>
            <translation>Imprimir una vez más</translation>
        </message>
    </context>
    <context>
        <name>KioskWindow</name>
        <message>
            <source>Leave</source>
            <translation>Salir</translation>
        </message>
    </context>
    <context>
        <name>LastScans</name>
        <message>
            <source>Last scans</source>
            <translation>Últimas lecturas</translation>
        </message>
        <message>
            <source>takes back the last check-in</source>
            <translation>deshace la última entrada</translation>
        </message>
        <message>
            <source>The first scan will stand here.</source>
            <translation>Aquí aparecerá la primera lectura.</translation>
        </message>
        <message>
            <source>All scans</source>
            <translation>Todas</translation>
        </message>
    </context>
    <context>
        <name>LayoutCanvas</name>
        <message>
            <source>The badge as it will be printed</source>
            <translation>El gafete como se imprimirá</translation>
        </message>
        <message>
            <source>Nothing is chosen</source>
            <translation>No hay nada elegido</translation>
        </message>
    </context>
    <context>
        <name>LayoutEditor</name>
        <message>
            <source>Everyone else</source>
            <translation>Los demás</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Apellidos</translation>
        </message>
        <message>
            <source>Whole name</source>
            <translation>Nombre completo</translation>
        </message>
        <message>
            <source>Pronouns</source>
            <translation>Pronombres</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Cargo</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Institución</translation>
        </message>
        <message>
            <source>County</source>
            <translation>Condado</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <source>Discipline</source>
            <translation>Disciplina</translation>
        </message>
        <message>
            <source>Affiliation</source>
            <translation>Afiliación</translation>
        </message>
        <message>
            <source>Convening</source>
            <translation>Encuentro</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Sede</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Fechas</translation>
        </message>
        <message>
            <source>Heading of the back</source>
            <translation>Título del reverso</translation>
        </message>
        <message>
            <source>Days and contacts</source>
            <translation>Días y contactos</translation>
        </message>
        <message>
            <source>Ink</source>
            <translation>Tinta</translation>
        </message>
        <message>
            <source>Quiet ink</source>
            <translation>Tinta suave</translation>
        </message>
        <message>
            <source>White</source>
            <translation>Blanco</translation>
        </message>
        <message>
            <source>Hairline</source>
            <translation>Línea fina</translation>
        </message>
        <message>
            <source>The affiliation's colour</source>
            <translation>El color de la afiliación</translation>
        </message>
        <message>
            <source>Colour {number}</source>
            <translation>Color {number}</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Izquierda</translation>
        </message>
        <message>
            <source>Centre</source>
            <translation>Centro</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Derecha</translation>
        </message>
        <message>
            <source>Top</source>
            <translation>Arriba</translation>
        </message>
        <message>
            <source>Middle</source>
            <translation>En medio</translation>
        </message>
        <message>
            <source>Bottom</source>
            <translation>Abajo</translation>
        </message>
        <message>
            <source>Regular</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Media</translation>
        </message>
        <message>
            <source>Semibold</source>
            <translation>Seminegra</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>Negra</translation>
        </message>
        <message>
            <source>Colour area {number}</source>
            <translation>Área de color {number}</translation>
        </message>
        <message>
            <source>Picture {number}</source>
            <translation>Imagen {number}</translation>
        </message>
        <message>
            <source>Day marks</source>
            <translation>Marcas de día</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
    </context>
    <context>
        <name>LayoutEditorPage</name>
        <message>
            <source>Layout editor</source>
            <translation>Editor de diseños</translation>
        </message>
        <message>
            <source>{title} has changes that are not saved.</source>
            <translation>{title} tiene cambios sin guardar.</translation>
        </message>
        <message>
            <source>{title} is saved with the convening.</source>
            <translation>{title} quedó guardado con el encuentro.</translation>
        </message>
        <message>
            <source>Print with it</source>
            <translation>Imprimir con él</translation>
        </message>
        <message>
            <source>Discard them</source>
            <translation>Descartarlos</translation>
        </message>
        <message>
            <source>The next element</source>
            <translation>El elemento siguiente</translation>
        </message>
        <message>
            <source>Move it by half a millimetre; with Shift by five</source>
            <translation>Moverlo medio milímetro; con Mayús, cinco</translation>
        </message>
        <message>
            <source>Make it larger or smaller</source>
            <translation>Agrandarlo o reducirlo</translation>
        </message>
        <message>
            <source>Take it away</source>
            <translation>Quitarlo</translation>
        </message>
        <message>
            <source>Duplicate it</source>
            <translation>Duplicarlo</translation>
        </message>
        <message>
            <source>While the mouse moves it: no drawing to lines</source>
            <translation>Mientras el ratón lo mueve: sin ajustar a líneas</translation>
        </message>
        <message>
            <source>Save the layout</source>
            <translation>Guardar el diseño</translation>
        </message>
        <message>
            <source>The proof before, the next proof</source>
            <translation>La prueba anterior, la siguiente</translation>
        </message>
        <message>
            <source>Choose it as the back under Badges.</source>
            <translation>Elíjalo como reverso en Gafetes.</translation>
        </message>
        <message>
            <source>Saved in {file}.</source>
            <translation>Guardado en {file}.</translation>
        </message>
        <message>
            <source>{title} is removed.</source>
            <translation>{title} se quitó.</translation>
        </message>
        <message>
            <source>{title} is back.</source>
            <translation>{title} está de vuelta.</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Elegir una imagen</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <source>Save the layout as a file</source>
            <translation>Guardar el diseño como archivo</translation>
        </message>
        <message>
            <source>Layouts (*.toml)</source>
            <translation>Diseños (*.toml)</translation>
        </message>
        <message>
            <source>A layout file…</source>
            <translation>Un archivo de diseño…</translation>
        </message>
        <message>
            <source>Open a layout</source>
            <translation>Abrir un diseño</translation>
        </message>
        <message>
            <source>1 Elements</source>
            <translation>1 Elementos</translation>
        </message>
        <message>
            <source>2 Badge</source>
            <translation>2 Gafete</translation>
        </message>
        <message>
            <source>3 Details</source>
            <translation>3 Detalles</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
    </context>
    <context>
        <name>LeaveBand</name>
        <message>
            <source>An operator’s PIN ends the kiosk.</source>
            <translation>El PIN de alguien del equipo cierra el quiosco.</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>Letters</name>
        <message>
            <source>Confirmation</source>
            <translation>Confirmación</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>Aprobación</translation>
        </message>
        <message>
            <source>Waitlist</source>
            <translation>Lista de espera</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>No aprobar</translation>
        </message>
        <message>
            <source>no decision to write about yet</source>
            <translation>todavía sin decisión que comunicar</translation>
        </message>
        <message>
            <source>no email address</source>
            <translation>sin correo electrónico</translation>
        </message>
        <message>
            <source>the email address cannot be used</source>
            <translation>el correo electrónico no sirve</translation>
        </message>
    </context>
    <context>
        <name>LettersDialog</name>
        <message>
            <source>Letters</source>
            <translation>Cartas</translation>
        </message>
        <message>
            <source>No decision of theirs calls for a letter.</source>
            <translation>Ninguna decisión requiere una carta.</translation>
        </message>
        <message>
            <source>Save as drafts: {count}…</source>
            <translation>Guardar como borradores: {count}…</translation>
        </message>
        <message>
            <source>Letters in {folder}: {count}.</source>
            <translation>Cartas en {folder}: {count}.</translation>
        </message>
        <message>
            <source>Without one: {people}.</source>
            <translation>Sin carta: {people}.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>The letter is copied.</source>
            <translation>La carta está copiada.</translation>
        </message>
        <message>
            <source>A folder for the letters</source>
            <translation>Una carpeta para las cartas</translation>
        </message>
        <message>
            <source>Letters for {day}</source>
            <translation>Cartas para el {day}</translation>
        </message>
        <message>
            <source>The letter</source>
            <translation>La carta</translation>
        </message>
        <message>
            <source>Letters that are written</source>
            <translation>Cartas que se escriben</translation>
        </message>
        <message>
            <source>Those chosen: {people}</source>
            <translation>La selección: {people}</translation>
        </message>
        <message>
            <source>This list: {people}</source>
            <translation>Esta lista: {people}</translation>
        </message>
        <message>
            <source>Everyone with a decision</source>
            <translation>Todas las personas con decisión</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Copiar el texto</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Save as drafts…</source>
            <translation>Guardar como borradores…</translation>
        </message>
    </context>
    <context>
        <name>LockScreen</name>
        <message>
            <source>Locked</source>
            <translation>Bloqueada</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Desbloquear</translation>
        </message>
    </context>
    <context>
        <name>LongUndo</name>
        <message>
            <source>At it: {done} of {all}. The desk goes on meanwhile.</source>
            <translation>En curso: {done} de {all}. La mesa sigue trabajando.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Everywhere</source>
            <translation>En todas partes</translation>
        </message>
        <message>
            <source>On this page</source>
            <translation>En esta página</translation>
        </message>
    </context>
    <context>
        <name>ManyForm</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>One value for all of them, as one step that can be taken back.</source>
            <translation>Un valor para todos, en un solo paso que se puede deshacer.</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>New value</source>
            <translation>Valor nuevo</translation>
        </message>
        <message>
            <source>For the record</source>
            <translation>Para que conste</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Set for {people}</source>
            <translation>Poner a {people}</translation>
        </message>
        <message>
            <source>Empty takes the value away</source>
            <translation>Vacío quita el valor</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>Print the same badge again</source>
            <translation>Imprimir otra vez el mismo gafete</translation>
        </message>
        <message>
            <source>It is lost: print a new one, and the old one stops working</source>
            <translation>Se perdió: imprimir uno nuevo; el anterior deja de valer</translation>
        </message>
    </context>
    <context>
        <name>NewConvening</name>
        <message>
            <source>Start a convening</source>
            <translation>Comenzar un encuentro</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Day 2</source>
            <translation>Día 2</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>(optional)</source>
            <translation>(opcional)</translation>
        </message>
        <message>
            <source>Day 1</source>
            <translation>Día 1</translation>
        </message>
        <message>
            <source>Take over from</source>
            <translation>Tomar de</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Nothing, start afresh</source>
            <translation>Nada, empezar de cero</translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>Otro archivo…</translation>
        </message>
        <message>
            <source>Rules, limits, contacts and badge layouts are taken over, and these people without their registrations. Everybody gets a new badge.</source>
            <translation>Se toman las reglas, los límites, los contactos y los diseños de gafete, y estas personas sin sus inscripciones. Todos reciben un gafete nuevo.</translation>
        </message>
        <message>
            <source>Everything else has good defaults and can be changed later.</source>
            <translation>Lo demás ya tiene buenos valores y se puede cambiar después.</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Nadie</translation>
        </message>
        <message>
            <source>Coordinators</source>
            <translation>Coordinación</translation>
        </message>
        <message>
            <source>County teams</source>
            <translation>Equipos de condado</translation>
        </message>
        <message>
            <source>Everyone</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Choose where to keep it…</source>
            <translation>Elegir dónde guardarlo…</translation>
        </message>
        <message>
            <source>A convening needs a title.</source>
            <translation>El encuentro necesita un título.</translation>
        </message>
        <message>
            <source>Day 2 must be after Day 1.</source>
            <translation>El Día 2 debe ser después del Día 1.</translation>
        </message>
        <message>
            <source>Convenings (*.pact)</source>
            <translation>Encuentros (*.pact)</translation>
        </message>
        <message>
            <source>Keep the convening in</source>
            <translation>Guardar el encuentro en</translation>
        </message>
    </context>
    <context>
        <name>OfferBanner</name>
        <message>
            <source>Later</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>Offer the place</source>
            <translation>Ofrecer el lugar</translation>
        </message>
        <message>
            <source>A place is free</source>
            <translation>Hay un lugar libre</translation>
        </message>
    </context>
    <context>
        <name>OpenedBackup</name>
        <message>
            <source>Backup</source>
            <translation>Copia de seguridad</translation>
        </message>
        <message>
            <source>This file is a backup</source>
            <translation>Este archivo es una copia de seguridad</translation>
        </message>
        <message>
            <source>Restored to a new file, the convening goes on there and the backup stays as it is. On a new computer the backup itself can become the convening.</source>
            <translation>Restaurado en un archivo nuevo, el encuentro sigue allí y la copia queda como está. En otra computadora la copia misma puede pasar a ser el encuentro.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Make it the convening</source>
            <translation>Usarla como encuentro</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Restaurar…</translation>
        </message>
        <message>
            <source>{name} is a backup of {title}, made on {day}, {year} at {time}.</source>
            <translation>{name} es una copia de seguridad de {title}, hecha el {day} de {year} a las {time}.</translation>
        </message>
        <message>
            <source>Convenings (*.pact)</source>
            <translation>Encuentros (*.pact)</translation>
        </message>
        <message>
            <source>Keep the convening in</source>
            <translation>Guardar el encuentro en</translation>
        </message>
    </context>
    <context>
        <name>OperatorButton</name>
        <message>
            <source>No operator</source>
            <translation>Sin operador</translation>
        </message>
        <message>
            <source>Desk: {name}</source>
            <translation>Mesa: {name}</translation>
        </message>
    </context>
    <context>
        <name>OperatorDialog</name>
        <message>
            <source>Who works here</source>
            <translation>Quién trabaja aquí</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Mesa</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>Operador</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>A desk needs a name; it stands with each check-in.</source>
            <translation>La mesa necesita un nombre; queda anotado en cada entrada.</translation>
        </message>
    </context>
    <context>
        <name>OperatorForm</name>
        <message>
            <source>Change operator</source>
            <translation>Cambiar a la persona</translation>
        </message>
        <message>
            <source>Add operator</source>
            <translation>Agregar a una persona</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Mesa</translation>
        </message>
        <message>
            <source>Organizer</source>
            <translation>Organizador/a</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>The same PIN again</source>
            <translation>El mismo PIN otra vez</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>(empty keeps the one that is set)</source>
            <translation>(vacío conserva el actual)</translation>
        </message>
        <message>
            <source>(optional)</source>
            <translation>(opcional)</translation>
        </message>
        <message>
            <source>PIN, 4 to 12 digits</source>
            <translation>PIN, de 4 a 12 cifras</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Función</translation>
        </message>
        <message>
            <source>Organizers may override, approve, decline, change limits and rules, and erase.</source>
            <translation>Quien organiza puede admitir de todos modos, aprobar, no aprobar, cambiar límites y reglas, y borrar.</translation>
        </message>
        <message>
            <source>Take the PIN away</source>
            <translation>Quitar el PIN</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>An operator needs a name.</source>
            <translation>Falta el nombre.</translation>
        </message>
        <message>
            <source>A PIN has at least 4 digits.</source>
            <translation>Un PIN tiene al menos 4 cifras.</translation>
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation>No son iguales.</translation>
        </message>
    </context>
    <context>
        <name>OperatorsSection</name>
        <message>
            <source>Add operator…</source>
            <translation>Agregar a una persona…</translation>
        </message>
        <message>
            <source>Overrides, approving, declining, limits, rules and erasing need an organizer’s PIN. Any operator’s PIN unlocks a desk and ends a kiosk.</source>
            <translation>Admitir de todos modos, aprobar, no aprobar, los límites, las reglas y borrar piden el PIN de quien organiza. El PIN de cualquiera del equipo desbloquea una mesa y cierra un quiosco.</translation>
        </message>
        <message>
            <source>No organizer has a PIN, so everyone may do everything. Give one to an organizer to change that.</source>
            <translation>Nadie que organiza tiene PIN, así que todos pueden hacer todo. Dé uno a quien organiza para cambiarlo.</translation>
        </message>
        <message>
            <source>Organizer</source>
            <translation>Organizador/a</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Mesa</translation>
        </message>
        <message>
            <source>PIN set</source>
            <translation>Con PIN</translation>
        </message>
        <message>
            <source>No PIN</source>
            <translation>Sin PIN</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Cambiar…</translation>
        </message>
        <message>
            <source>Change {name}</source>
            <translation>Cambiar a {name}</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>Quitar a {name}</translation>
        </message>
    </context>
    <context>
        <name>OrganizerPinDialog</name>
        <message>
            <source>Organizer</source>
            <translation>Organizador/a</translation>
        </message>
        <message>
            <source>Organizer’s PIN</source>
            <translation>PIN de organizador/a</translation>
        </message>
        <message>
            <source>It stays good at this desk for {minutes} minutes.</source>
            <translation>Vale en esta mesa durante {minutes} minutos.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>PageTurner</name>
        <message>
            <source>The page before</source>
            <translation>La página anterior</translation>
        </message>
        <message>
            <source>The next page</source>
            <translation>La página siguiente</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Página {page} de {pages}</translation>
        </message>
        <message>
            <source>No page</source>
            <translation>Sin página</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Check-in</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>Roster</source>
            <translation>Participantes</translation>
        </message>
        <message>
            <source>Teams</source>
            <translation>Equipos</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Solicitudes</translation>
        </message>
        <message>
            <source>Badges &amp; documents</source>
            <translation>Gafetes y documentos</translation>
        </message>
        <message>
            <source>Dashboard</source>
            <translation>Tablero</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Convening</source>
            <translation>Encuentro</translation>
        </message>
        <message>
            <source>Layout editor</source>
            <translation>Editor de diseños</translation>
        </message>
    </context>
    <context>
        <name>PaperPreview</name>
        <message>
            <source>The page as it will be printed</source>
            <translation>La página como se imprimirá</translation>
        </message>
    </context>
    <context>
        <name>PartForm</name>
        <message>
            <source>From the left</source>
            <translation>Desde la izquierda</translation>
        </message>
        <message>
            <source>From the top</source>
            <translation>Desde arriba</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Ancho</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Alto</translation>
        </message>
        <message>
            <source>Another picture…</source>
            <translation>Otra imagen…</translation>
        </message>
        <message>
            <source>The code and its white edge stay free. It is never smaller than 22 mm.</source>
            <translation>El código y su borde blanco quedan libres. Nunca mide menos de 22 mm.</translation>
        </message>
        <message>
            <source>To the left edge</source>
            <translation>Al borde izquierdo</translation>
        </message>
        <message>
            <source>To the middle, across</source>
            <translation>Al centro, a lo ancho</translation>
        </message>
        <message>
            <source>To the right edge</source>
            <translation>Al borde derecho</translation>
        </message>
        <message>
            <source>To the upper edge</source>
            <translation>Al borde superior</translation>
        </message>
        <message>
            <source>To the middle, up and down</source>
            <translation>Al centro, a lo alto</translation>
        </message>
        <message>
            <source>To the lower edge</source>
            <translation>Al borde inferior</translation>
        </message>
    </context>
    <context>
        <name>PartList</name>
        <message>
            <source>Elements</source>
            <translation>Elementos</translation>
        </message>
        <message>
            <source>Elements of the badge</source>
            <translation>Elementos del gafete</translation>
        </message>
        <message>
            <source>Further to the front</source>
            <translation>Más al frente</translation>
        </message>
        <message>
            <source>Further to the back</source>
            <translation>Más al fondo</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Agregar</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Colour area</source>
            <translation>Área de color</translation>
        </message>
        <message>
            <source>Picture…</source>
            <translation>Imagen…</translation>
        </message>
        <message>
            <source>Day marks</source>
            <translation>Marcas de día</translation>
        </message>
        <message>
            <source>Whole badge</source>
            <translation>Todo el gafete</translation>
        </message>
    </context>
    <context>
        <name>PeopleList</name>
        <message>
            <source>People on the sheets</source>
            <translation>Personas en las hojas</translation>
        </message>
    </context>
    <context>
        <name>PeopleModel</name>
        <message>
            <source>Signed</source>
            <translation>Firmaron</translation>
        </message>
        <message>
            <source>Compare the pictures, then check in.</source>
            <translation>Compare las imágenes y registre la entrada.</translation>
        </message>
        <message>
            <source>Please look</source>
            <translation>Revise, por favor</translation>
        </message>
        <message>
            <source>Little ink, or a neighbour's: tick who signed.</source>
            <translation>Poca tinta, o de la fila vecina: marque a quien firmó.</translation>
        </message>
        <message>
            <source>Not signed</source>
            <translation>No firmaron</translation>
        </message>
        <message>
            <source>ticked</source>
            <translation>con marca</translation>
        </message>
        <message>
            <source>not ticked</source>
            <translation>sin marca</translation>
        </message>
    </context>
    <context>
        <name>PersonForm</name>
        <message>
            <source>New person</source>
            <translation>Persona nueva</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>History of this person</source>
            <translation>Historial de esta persona</translation>
        </message>
        <message>
            <source>What is held about this person…</source>
            <translation>Lo que se guarda sobre esta persona…</translation>
        </message>
        <message>
            <source>Erase this person…</source>
            <translation>Borrar a esta persona…</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Name on the badge</source>
            <translation>Nombre en el gafete</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Apellidos</translation>
        </message>
        <message>
            <source>County</source>
            <translation>Condado</translation>
        </message>
        <message>
            <source>Discipline</source>
            <translation>Disciplina</translation>
        </message>
        <message>
            <source>Affiliation</source>
            <translation>Afiliación</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Agencia</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Pronouns</source>
            <translation>Pronombres</translation>
        </message>
        <message>
            <source>Dietary needs</source>
            <translation>Alimentación</translation>
        </message>
        <message>
            <source>Accessibility</source>
            <translation>Accesibilidad</translation>
        </message>
        <message>
            <source>Notes for the desk</source>
            <translation>Notas para la mesa</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Their number</source>
            <translation>Su número</translation>
        </message>
        <message>
            <source>For the record</source>
            <translation>Para que conste</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Save with this reason</source>
            <translation>Guardar con este motivo</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Add person</source>
            <translation>Agregar persona</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>No se sabe</translation>
        </message>
        <message>
            <source>Not registered</source>
            <translation>Sin inscripción para hoy</translation>
        </message>
        <message>
            <source>By the rules</source>
            <translation>Según las reglas</translation>
        </message>
        <message>
            <source>In today since {time}</source>
            <translation>Hoy dentro desde las {time}</translation>
        </message>
        <message>
            <source>Not on {day}</source>
            <translation>No viene el {day}</translation>
        </message>
        <message>
            <source>Expected on {day}</source>
            <translation>Se espera el {day}</translation>
        </message>
        <message>
            <source>Issue {number}</source>
            <translation>Emisión {number}</translation>
        </message>
        <message>
            <source>Not printed</source>
            <translation>Sin imprimir</translation>
        </message>
        <message>
            <source>Saved, {time} by {name}</source>
            <translation>Guardado, {time}, {name}</translation>
        </message>
        <message>
            <source>Saved, {time}</source>
            <translation>Guardado, {time}</translation>
        </message>
    </context>
    <context>
        <name>PersonPicker</name>
        <message>
            <source>Find a person</source>
            <translation>Busque a una persona</translation>
        </message>
        <message>
            <source>Nobody of the county is left to choose.</source>
            <translation>No queda nadie del condado para elegir.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>PersonalRecordWriter</name>
        <message>
            <source>PDF, to be read (*.pdf);;JSON, for programs (*.json)</source>
            <translation>PDF, para leer (*.pdf);;JSON, para programas (*.json)</translation>
        </message>
        <message>
            <source>What is held about {name}</source>
            <translation>Lo que se guarda sobre {name}</translation>
        </message>
        <message>
            <source>Written to {file}. It is as private as the roster: hand it to nobody else.</source>
            <translation>Escrito en {file}. Es tan privado como la lista: no se lo entregue a nadie más.</translation>
        </message>
    </context>
    <context>
        <name>Phrases</name>
        <message>
            <source>{county} County</source>
            <translation>Condado de {county}</translation>
        </message>
        <message>
            <source>Day {day}</source>
            <translation>Día {day}</translation>
        </message>
        <message>
            <source>1 person</source>
            <translation>1 persona</translation>
        </message>
        <message>
            <source>{count} people</source>
            <translation>{count} personas</translation>
        </message>
    </context>
    <context>
        <name>PicturePanel</name>
        <message>
            <source>Choose pictures…</source>
            <translation>Elegir imágenes…</translation>
        </message>
        <message>
            <source>Or drop photographs and scans of signed sheets anywhere here.</source>
            <translation>O suelte aquí fotografías y escaneos de hojas firmadas.</translation>
        </message>
        <message>
            <source>Reading {done} of {total}</source>
            <translation>Leyendo {done} de {total}</translation>
        </message>
        <message>
            <source>Check in 1 person</source>
            <translation>Dar entrada a 1 persona</translation>
        </message>
        <message>
            <source>Check in {count} people</source>
            <translation>Dar entrada a {count} personas</translation>
        </message>
        <message>
            <source>Check in</source>
            <translation>Dar entrada</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Empezar de nuevo</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Of {day}, not of today: people come in for that day.</source>
            <translation>Del {day}, no de hoy: la entrada será para ese día.</translation>
        </message>
        <message>
            <source>Cannot be read, from the top: {rows}</source>
            <translation>No se pueden leer, desde arriba: {rows}</translation>
        </message>
        <message>
            <source>No sign-in sheet that can be read. Take it again: flat, sharp, the whole page.</source>
            <translation>No hay hoja de asistencia legible. Tómela otra vez: plana, nítida, la página entera.</translation>
        </message>
        <message>
            <source>{day}, page {page}: {signed} signed, {unsure} to look at</source>
            <translation>{day}, página {page}: {signed} firmaron, {unsure} por revisar</translation>
        </message>
    </context>
    <context>
        <name>PinEntry</name>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>Too many wrong PINs. Wait {seconds} seconds.</source>
            <translation>Demasiados PIN equivocados. Espere {seconds} segundos.</translation>
        </message>
    </context>
    <context>
        <name>Presenter</name>
        <message>
            <source>this person</source>
            <translation>esta persona</translation>
        </message>
        <message>
            <source>Nothing to undo.</source>
            <translation>No hay nada que deshacer.</translation>
        </message>
        <message>
            <source>{count} checked in.</source>
            <translation>{count} entradas registradas.</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>{name} is no longer checked in.</source>
            <translation>La entrada de {name} se deshizo.</translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation>Deshecho.</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Put back.</source>
            <translation>Rehecho.</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Deshecho</translation>
        </message>
    </context>
    <context>
        <name>PrintChoice</name>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>Looking for printers</source>
            <translation>Buscando impresoras</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Impresora</translation>
        </message>
        <message>
            <source>All {count}</source>
            <translation>Las {count}</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>such as 1-3, 5</source>
            <translation>como 1-3, 5</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Copias</translation>
        </message>
        <message>
            <source>One side</source>
            <translation>Una cara</translation>
        </message>
        <message>
            <source>Both sides, turned like a book</source>
            <translation>Dos caras, como un libro</translation>
        </message>
        <message>
            <source>Both sides, turned like a pad</source>
            <translation>Dos caras, como un bloc</translation>
        </message>
        <message>
            <source>Sides</source>
            <translation>Caras</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>There is no printer</source>
            <translation>No hay impresora</translation>
        </message>
        <message>
            <source>Save the pages as a PDF and print that elsewhere.</source>
            <translation>Guarde las páginas en PDF e imprímalas en otro lugar.</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Not ready</source>
            <translation>No está lista</translation>
        </message>
    </context>
    <context>
        <name>PrintFoot</name>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>Save PDF…</source>
            <translation>Guardar PDF…</translation>
        </message>
    </context>
    <context>
        <name>PrintJob</name>
        <message>
            <source>Getting ready</source>
            <translation>Preparando</translation>
        </message>
        <message>
            <source>Waits for its printer</source>
            <translation>Espera a su impresora</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>Imprimiendo</translation>
        </message>
        <message>
            <source>Printer stopped</source>
            <translation>Impresora detenida</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>Impreso</translation>
        </message>
        <message>
            <source>Saved as a PDF</source>
            <translation>Guardado en PDF</translation>
        </message>
        <message>
            <source>Handed to the system</source>
            <translation>Entregado al sistema</translation>
        </message>
        <message>
            <source>Printer gone</source>
            <translation>La impresora ya no está</translation>
        </message>
        <message>
            <source>Not printed</source>
            <translation>No impreso</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Retirado</translation>
        </message>
        <message>
            <source>Printed once it is back</source>
            <translation>Se imprime cuando vuelva</translation>
        </message>
        <message>
            <source>Goes on once that is cured</source>
            <translation>Sigue cuando se resuelva</translation>
        </message>
        <message>
            <source>It may have been printed</source>
            <translation>Puede que se haya impreso</translation>
        </message>
    </context>
    <context>
        <name>PrinterReason</name>
        <message>
            <source>Stopped</source>
            <translation>Detenida</translation>
        </message>
        <message>
            <source>Not ready</source>
            <translation>No está lista</translation>
        </message>
        <message>
            <source>Paper is out</source>
            <translation>Sin papel</translation>
        </message>
        <message>
            <source>Paper is low</source>
            <translation>Queda poco papel</translation>
        </message>
        <message>
            <source>Paper jam</source>
            <translation>Papel atascado</translation>
        </message>
        <message>
            <source>Tray is missing</source>
            <translation>Falta la bandeja</translation>
        </message>
        <message>
            <source>Output tray is full</source>
            <translation>Bandeja de salida llena</translation>
        </message>
        <message>
            <source>Cover is open</source>
            <translation>Tapa abierta</translation>
        </message>
        <message>
            <source>Door is open</source>
            <translation>Puerta abierta</translation>
        </message>
        <message>
            <source>Toner is out</source>
            <translation>Sin tóner</translation>
        </message>
        <message>
            <source>Toner is low</source>
            <translation>Queda poco tóner</translation>
        </message>
        <message>
            <source>Ink or ribbon is out</source>
            <translation>Sin tinta o cinta</translation>
        </message>
        <message>
            <source>Ink or ribbon is low</source>
            <translation>Queda poca tinta o cinta</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Sin conexión</translation>
        </message>
        <message>
            <source>Switched off</source>
            <translation>Apagada</translation>
        </message>
        <message>
            <source>Does not answer</source>
            <translation>No responde</translation>
        </message>
        <message>
            <source>Waiting for the printer</source>
            <translation>Esperando a la impresora</translation>
        </message>
        <message>
            <source>No room for more jobs</source>
            <translation>Sin espacio para más trabajos</translation>
        </message>
    </context>
    <context>
        <name>PrintingGroup</name>
        <message>
            <source>Badges printed at this desk</source>
            <translation>Gafetes que se imprimen en esta mesa</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Impresora</translation>
        </message>
        <message>
            <source>Folder for PDF files</source>
            <translation>Carpeta para los PDF</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papel</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Diseño</translation>
        </message>
        <message>
            <source>Next free label</source>
            <translation>Próxima etiqueta libre</translation>
        </message>
        <message>
            <source>On the sheet in the printer. It goes on by itself with each badge.</source>
            <translation>En la hoja que está en la impresora. Avanza sola con cada gafete.</translation>
        </message>
        <message>
            <source>The system’s default</source>
            <translation>La predeterminada del sistema</translation>
        </message>
        <message>
            <source>None: save PDF files in a folder</source>
            <translation>Ninguna: guardar PDF en una carpeta</translation>
        </message>
        <message>
            <source>A single badge</source>
            <translation>Un solo gafete</translation>
        </message>
        <message>
            <source>What suits the paper</source>
            <translation>El que conviene al papel</translation>
        </message>
        <message>
            <source>Asked for when it is needed</source>
            <translation>Se pregunta cuando haga falta</translation>
        </message>
        <message>
            <source>of {count}</source>
            <translation>de {count}</translation>
        </message>
    </context>
    <context>
        <name>ProblemTable</name>
        <message>
            <source>Problems</source>
            <translation>Problemas</translation>
        </message>
    </context>
    <context>
        <name>Program</name>
        <message>
            <source>The demo is being made…</source>
            <translation>Preparando la demostración…</translation>
        </message>
        <message>
            <source>Convenings (*.pact)</source>
            <translation>Encuentros (*.pact)</translation>
        </message>
        <message>
            <source>Open a convening</source>
            <translation>Abrir un encuentro</translation>
        </message>
        <message>
            <source>The settings cannot be kept: {reason}.</source>
            <translation>No se pueden guardar los ajustes: {reason}.</translation>
        </message>
        <message>
            <source>Something went wrong. What was shown as recorded is recorded.</source>
            <translation>Algo falló. Lo que se mostró como registrado quedó registrado.</translation>
        </message>
        <message>
            <source>Save report…</source>
            <translation>Guardar informe…</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Guardar el informe</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Texto (*.txt)</translation>
        </message>
    </context>
    <context>
        <name>ProofPanel</name>
        <message>
            <source>The proof before</source>
            <translation>La prueba anterior</translation>
        </message>
        <message>
            <source>The next proof</source>
            <translation>La prueba siguiente</translation>
        </message>
        <message>
            <source>Proof {number} of {count}</source>
            <translation>Prueba {number} de {count}</translation>
        </message>
        <message>
            <source>Checking every proof</source>
            <translation>Revisando cada prueba</translation>
        </message>
        <message>
            <source>The code does not scan. Make it larger.</source>
            <translation>El código no se lee. Hágalo más grande.</translation>
        </message>
        <message>
            <source>A text does not fit whole</source>
            <translation>Un texto no cabe entero</translation>
        </message>
        <message>
            <source>Every code scans. A name is set smaller or on two lines</source>
            <translation>Todos los códigos se leen. Un nombre va más pequeño o en dos líneas</translation>
        </message>
        <message>
            <source>A name is set smaller or on two lines</source>
            <translation>Un nombre va más pequeño o en dos líneas</translation>
        </message>
        <message>
            <source>Every text fits</source>
            <translation>Todos los textos caben</translation>
        </message>
        <message>
            <source>Every text fits, every code scans</source>
            <translation>Todos los textos caben, todos los códigos se leen</translation>
        </message>
        <message>
            <source>A text, a colour or a picture is not seen on the badge</source>
            <translation>Un texto, un color o una imagen no se ve en el gafete</translation>
        </message>
    </context>
    <context>
        <name>ReadyView</name>
        <message>
            <source>Ready for the
next badge</source>
            <translation>Todo listo para
el siguiente gafete</translation>
        </message>
        <message>
            <source>Scan it with the handheld reader</source>
            <translation>Léalo con el lector de mano</translation>
        </message>
        <message>
            <source>Hold it up to the camera</source>
            <translation>Acérquelo a la cámara</translation>
        </message>
        <message>
            <source>Or just start typing a name</source>
            <translation>O empiece a escribir un nombre</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Pendiente</translation>
        </message>
    </context>
    <context>
        <name>ReasonDialog</name>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
    </context>
    <context>
        <name>ReasonsStep</name>
        <message>
            <source>Why, in a few words</source>
            <translation>Por qué, en pocas palabras</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Organizer’s PIN</source>
            <translation>PIN de organizador/a</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>No es este</translation>
        </message>
        <message>
            <source>stays good for {minutes} minutes</source>
            <translation>vale durante {minutes} minutos</translation>
        </message>
    </context>
    <context>
        <name>Rehearsal</name>
        <message>
            <source>{handled} of {total} handled</source>
            <translation>{handled} de {total} atendidas</translation>
        </message>
        <message>
            <source>{seconds} s a person</source>
            <translation>{seconds} s por persona</translation>
        </message>
        <message>
            <source>1 mistake</source>
            <translation>1 error</translation>
        </message>
        <message>
            <source>{count} mistakes</source>
            <translation>{count} errores</translation>
        </message>
        <message>
            <source>Nobody is expected who is not in already.</source>
            <translation>No se espera a nadie que no haya entrado ya.</translation>
        </message>
        <message>
            <source>{people} people come; even {desks} desks are too few.</source>
            <translation>Llegan {people} personas; ni {desks} mesas bastan.</translation>
        </message>
        <message>
            <source>{people} people come; with {desks} at the door nine in ten wait at most {limit} minutes.</source>
            <translation>Llegan {people} personas; con {desks} en la puerta, nueve de cada diez esperan como máximo {limit} minutos.</translation>
        </message>
        <message>
            <source>one desk</source>
            <translation>una mesa</translation>
        </message>
        <message>
            <source>{count} desks</source>
            <translation>{count} mesas</translation>
        </message>
    </context>
    <context>
        <name>RehearsalBanner</name>
        <message>
            <source>Rehearsal. Nothing here is real.</source>
            <translation>Ensayo. Nada de esto es real.</translation>
        </message>
        <message>
            <source>Show badge</source>
            <translation>Mostrar gafete</translation>
        </message>
        <message>
            <source>Next person</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Terminar</translation>
        </message>
        <message>
            <source>End the rehearsal</source>
            <translation>Terminar el ensayo</translation>
        </message>
        <message>
            <source>Everybody was here. Look at the results, or end the rehearsal.</source>
            <translation>Ya pasaron todos. Vea los resultados o termine el ensayo.</translation>
        </message>
        <message>
            <source>Now arriving: {name}, holds the badge</source>
            <translation>Llega {name}: trae su gafete</translation>
        </message>
        <message>
            <source>Now arriving: {name}, has lost the badge</source>
            <translation>Llega {name}: perdió su gafete</translation>
        </message>
        <message>
            <source>Now arriving: {name}, holds a badge of another day</source>
            <translation>Llega {name}: trae un gafete de otro día</translation>
        </message>
        <message>
            <source>Now arriving: {name}, is not on the list</source>
            <translation>Llega {name}: no está en la lista</translation>
        </message>
    </context>
    <context>
        <name>RehearsalResults</name>
        <message>
            <source>Results of the rehearsal</source>
            <translation>Resultados del ensayo</translation>
        </message>
        <message>
            <source>Where three people or more came in one way, the time measured here is used; else a usual one.</source>
            <translation>Donde llegaron tres personas o más de un mismo modo se usa el tiempo medido aquí; si no, uno habitual.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>RehearsalWindow</name>
        <message>
            <source>REHEARSAL: {title} – PACT Desktop</source>
            <translation>ENSAYO: {title} – PACT Desktop</translation>
        </message>
        <message>
            <source>In a rehearsal no badge is printed.</source>
            <translation>En un ensayo no se imprimen gafetes.</translation>
        </message>
    </context>
    <context>
        <name>Remedies</name>
        <message>
            <source>Ask for it and type it in.</source>
            <translation>Pregúntelo y escríbalo.</translation>
        </message>
        <message>
            <source>Records the check-out.</source>
            <translation>Registra la salida.</translation>
        </message>
        <message>
            <source>Packet or ticket, with a reason.</source>
            <translation>Paquete o vale, con un motivo.</translation>
        </message>
        <message>
            <source>Find the person by name.</source>
            <translation>Busque a la persona por nombre.</translation>
        </message>
        <message>
            <source>And check in. A reason is needed.</source>
            <translation>Y registrar la entrada. Con motivo.</translation>
        </message>
        <message>
            <source>Nothing changes.</source>
            <translation>Nada cambia.</translation>
        </message>
        <message>
            <source>A reason is needed.</source>
            <translation>Se necesita un motivo.</translation>
        </message>
        <message>
            <source>Organizer and a reason needed.</source>
            <translation>Con organizador y motivo.</translation>
        </message>
        <message>
            <source>Check who it is. A reason is needed.</source>
            <translation>Verifique quién es. Con motivo.</translation>
        </message>
        <message>
            <source>Every older badge stops working.</source>
            <translation>Los gafetes anteriores dejan de servir.</translation>
        </message>
        <message>
            <source>Nothing is recorded.</source>
            <translation>No se anota nada.</translation>
        </message>
        <message>
            <source>Makes a request. An organizer decides.</source>
            <translation>Hace una solicitud. Decide un organizador.</translation>
        </message>
        <message>
            <source>There is a place today.</source>
            <translation>Hoy hay lugar.</translation>
        </message>
        <message>
            <source>No place is left today.</source>
            <translation>Hoy ya no hay lugar.</translation>
        </message>
        <message>
            <source>By the rules for today.</source>
            <translation>Según las reglas de hoy.</translation>
        </message>
        <message>
            <source>Makes a new request.</source>
            <translation>Hace una nueva solicitud.</translation>
        </message>
        <message>
            <source>Type a name, county or agency.</source>
            <translation>Escriba nombre, condado o agencia.</translation>
        </message>
        <message>
            <source>Register now.</source>
            <translation>Inscribir ahora.</translation>
        </message>
        <message>
            <source>Logistics: {who}</source>
            <translation>Logística: {who}</translation>
        </message>
        <message>
            <source>What is handed to {name}?</source>
            <translation>¿Qué se le entrega a {name}?</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Ambos</translation>
        </message>
        <message>
            <source>Other…</source>
            <translation>Otro…</translation>
        </message>
        <message>
            <source>Why is it handed to {name} again?</source>
            <translation>¿Por qué se le entrega otra vez a {name}?</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Se perdió</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>Se dañó</translation>
        </message>
        <message>
            <source>For a colleague</source>
            <translation>Para un colega</translation>
        </message>
        <message>
            <source>Hand out again</source>
            <translation>Entregar otra vez</translation>
        </message>
        <message>
            <source>Why is {name} not approved?</source>
            <translation>¿Por qué no se aprueba a {name}?</translation>
        </message>
        <message>
            <source>No place left</source>
            <translation>No queda lugar</translation>
        </message>
        <message>
            <source>Not for this day</source>
            <translation>No es para este día</translation>
        </message>
        <message>
            <source>Organizer decided</source>
            <translation>Lo decidió un organizador</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>No aprobar</translation>
        </message>
        <message>
            <source>How do you know that it is {name}?</source>
            <translation>¿Cómo sabe que es {name}?</translation>
        </message>
        <message>
            <source>Photo ID seen</source>
            <translation>Identificación con foto</translation>
        </message>
        <message>
            <source>Known to the team</source>
            <translation>Su equipo le conoce</translation>
        </message>
        <message>
            <source>Newer badge lost</source>
            <translation>Perdió el gafete nuevo</translation>
        </message>
        <message>
            <source>Admit and check in</source>
            <translation>Admitir y registrar</translation>
        </message>
        <message>
            <source>Why is {name} approved today?</source>
            <translation>¿Por qué se aprueba hoy a {name}?</translation>
        </message>
        <message>
            <source>Others not here</source>
            <translation>Faltan otras personas</translation>
        </message>
        <message>
            <source>Organizer agreed</source>
            <translation>Un organizador aceptó</translation>
        </message>
        <message>
            <source>Came a long way</source>
            <translation>Viene de lejos</translation>
        </message>
        <message>
            <source>Approve and check in</source>
            <translation>Aprobar y registrar</translation>
        </message>
        <message>
            <source>Why is {name} admitted today?</source>
            <translation>¿Por qué se admite hoy a {name}?</translation>
        </message>
        <message>
            <source>Our mistake</source>
            <translation>Error nuestro</translation>
        </message>
    </context>
    <context>
        <name>RequestDetail</name>
        <message>
            <source>Chosen</source>
            <translation>Elegida</translation>
        </message>
        <message>
            <source>Nobody is chosen</source>
            <translation>Nadie en la selección</translation>
        </message>
        <message>
            <source>Choose somebody in the list to decide.</source>
            <translation>Elija a alguien de la lista para decidir.</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Aprobar</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Carta</translation>
        </message>
        <message>
            <source>Letter…</source>
            <translation>Carta…</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Volver a la lista</translation>
        </message>
        <message>
            <source>For the record</source>
            <translation>Para que conste</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Waitlist</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Decline…</source>
            <translation>No aprobar…</translation>
        </message>
    </context>
    <context>
        <name>Requests</name>
        <message>
            <source>Open</source>
            <translation>Abiertas</translation>
        </message>
        <message>
            <source>Waitlist</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Aprobadas</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>No aprobadas</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Aprobar</translation>
        </message>
        <message>
            <source>Approve {count}</source>
            <translation>Aprobar {count}</translation>
        </message>
        <message>
            <source>(needed to decline)</source>
            <translation>(necesario para no aprobar)</translation>
        </message>
        <message>
            <source>(needed)</source>
            <translation>(necesario)</translation>
        </message>
        <message>
            <source>Next in line</source>
            <translation>Le toca</translation>
        </message>
        <message>
            <source>Waitlisted</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>{standing} on {date}</source>
            <translation>{standing}, {date}</translation>
        </message>
        <message>
            <source>Passes 1 person in line</source>
            <translation>Se adelanta a 1 persona</translation>
        </message>
        <message>
            <source>Passes {count} people in line</source>
            <translation>Se adelanta a {count} personas</translation>
        </message>
        <message>
            <source>{kind} letter made on {date}</source>
            <translation>Carta hecha el {date}: {kind}</translation>
        </message>
        <message>
            <source>Rule: by request, as space allows</source>
            <translation>Regla: por solicitud, según el cupo</translation>
        </message>
        <message>
            <source>Rule: by request</source>
            <translation>Regla: por solicitud</translation>
        </message>
        <message>
            <source>Rule: open, while there is a place</source>
            <translation>Regla: abierto mientras haya lugar</translation>
        </message>
        <message>
            <source>Rule: closed; approving needs a reason</source>
            <translation>Regla: cerrado; aprobar requiere un motivo</translation>
        </message>
        <message>
            <source>The team of {county} is full</source>
            <translation>El equipo de {county} está completo</translation>
        </message>
        <message>
            <source>No limit on {day}</source>
            <translation>Sin límite el {day}</translation>
        </message>
        <message>
            <source>{count} beyond the places of {day}</source>
            <translation>{count} por encima del cupo del {day}</translation>
        </message>
        <message>
            <source>Takes the last place on {day}</source>
            <translation>Ocupa el último lugar del {day}</translation>
        </message>
        <message>
            <source>Takes the last places on {day}</source>
            <translation>Ocupa los últimos lugares del {day}</translation>
        </message>
        <message>
            <source>Leaves 1 place on {day}</source>
            <translation>Queda 1 lugar el {day}</translation>
        </message>
        <message>
            <source>Leaves {count} places on {day}</source>
            <translation>Quedan {count} lugares el {day}</translation>
        </message>
        <message>
            <source>Nobody else from {county} yet</source>
            <translation>Nadie más de {county} todavía</translation>
        </message>
        <message>
            <source>1 other person from {county}</source>
            <translation>1 persona más de {county}</translation>
        </message>
        <message>
            <source>{count} others from {county}</source>
            <translation>{count} personas más de {county}</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>y {count} más</translation>
        </message>
        <message>
            <source>{count} approved</source>
            <translation>{count} aprobadas</translation>
        </message>
        <message>
            <source>no limit on {day}</source>
            <translation>sin límite el {day}</translation>
        </message>
        <message>
            <source>{count} places left</source>
            <translation>Quedan {count} lugares</translation>
        </message>
        <message>
            <source>1 place left</source>
            <translation>Queda 1 lugar</translation>
        </message>
        <message>
            <source>{count} beyond the places</source>
            <translation>{count} por encima del cupo</translation>
        </message>
        <message>
            <source>of {capacity} on {day}</source>
            <translation>de {capacity} el {day}</translation>
        </message>
        <message>
            <source>{count} free</source>
            <translation>Libres: {count}</translation>
        </message>
        <message>
            <source>{count} registered</source>
            <translation>Inscritas: {count}</translation>
        </message>
        <message>
            <source>{count} by request</source>
            <translation>Por solicitud: {count}</translation>
        </message>
        <message>
            <source>{name} cancelled.</source>
            <translation>{name} canceló.</translation>
        </message>
        <message>
            <source>A place is free.</source>
            <translation>Hay un lugar libre.</translation>
        </message>
        <message>
            <source>The place can go to {who}, first in line.</source>
            <translation>El lugar le toca a {who}.</translation>
        </message>
        <message>
            <source>The line keeps the order of asking. Passing somebody needs a reason.</source>
            <translation>La lista respeta el orden de las solicitudes. Adelantarse requiere un motivo.</translation>
        </message>
        <message>
            <source>Those whom the rules ask to request the day, the newest first.</source>
            <translation>Personas que necesitan solicitar el día; primero las más recientes.</translation>
        </message>
        <message>
            <source>The newest first.</source>
            <translation>Primero las más recientes.</translation>
        </message>
        <message>
            <source>Nobody is waiting.</source>
            <translation>Nadie está esperando.</translation>
        </message>
        <message>
            <source>Nobody was approved by request yet.</source>
            <translation>Todavía no hay solicitudes aprobadas.</translation>
        </message>
        <message>
            <source>Nobody was declined.</source>
            <translation>No se rechazó a nadie.</translation>
        </message>
        <message>
            <source>The place went to {who}.</source>
            <translation>El lugar es para {who}.</translation>
        </message>
        <message>
            <source>Approved: {who}.</source>
            <translation>Solicitud aprobada: {who}.</translation>
        </message>
        <message>
            <source>On the waitlist: {who}.</source>
            <translation>En lista de espera: {who}.</translation>
        </message>
        <message>
            <source>Declined: {who}.</source>
            <translation>Solicitud no aprobada: {who}.</translation>
        </message>
    </context>
    <context>
        <name>RequestsPage</name>
        <message>
            <source>Requests</source>
            <translation>Solicitudes</translation>
        </message>
        <message>
            <source>Approve those chosen</source>
            <translation>Aprobar a las personas elegidas</translation>
        </message>
        <message>
            <source>Put them on the waitlist</source>
            <translation>Pasarlas a la lista de espera</translation>
        </message>
        <message>
            <source>Decline them</source>
            <translation>No aprobarlas</translation>
        </message>
        <message>
            <source>Offer the free place</source>
            <translation>Ofrecer el lugar libre</translation>
        </message>
        <message>
            <source>Choose more</source>
            <translation>Elegir más</translation>
        </message>
        <message>
            <source>Choose everyone shown</source>
            <translation>Elegir a todos los que se ven</translation>
        </message>
        <message>
            <source>Go to the reason</source>
            <translation>Ir al motivo</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Cartas</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Volver a la lista</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Solicitud</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Decisión</translation>
        </message>
        <message>
            <source>In line</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>County</source>
            <translation>Condado</translation>
        </message>
        <message>
            <source>Discipline</source>
            <translation>Disciplina</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Everything was so already.</source>
            <translation>Ya estaba todo así.</translation>
        </message>
        <message>
            <source>Taken back: {what}</source>
            <translation>Deshecho: {what}</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Put back: {what}</source>
            <translation>Rehecho: {what}</translation>
        </message>
        <message>
            <source>Say in a few words why, then press Enter.</source>
            <translation>Diga brevemente por qué y pulse Intro.</translation>
        </message>
        <message>
            <source>Nobody is waiting.</source>
            <translation>Nadie está esperando.</translation>
        </message>
        <message>
            <source>Letters…</source>
            <translation>Cartas…</translation>
        </message>
    </context>
    <context>
        <name>RequestsTable</name>
        <message>
            <source>Requests</source>
            <translation>Solicitudes</translation>
        </message>
    </context>
    <context>
        <name>ResultCard</name>
        <message>
            <source>No phone or email on the roster.</source>
            <translation>Sin teléfono ni correo en la lista.</translation>
        </message>
        <message>
            <source>Hand out</source>
            <translation>Entregar</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>{count} more follow as these are put right.</source>
            <translation>Siguen {count} más cuando estas se corrijan.</translation>
        </message>
        <message>
            <source>{name} is cancelled for {day}.</source>
            <translation>Se canceló la inscripción de {name} para el {day}.</translation>
        </message>
        <message>
            <source>{name} is on the waitlist for {day}.</source>
            <translation>{name} está en lista de espera para el {day}.</translation>
        </message>
        <message>
            <source>{name} is one person now; every badge stays good.</source>
            <translation>{name} ya es una sola persona; todos sus gafetes siguen sirviendo.</translation>
        </message>
        <message>
            <source>They are different people.</source>
            <translation>Son personas distintas.</translation>
        </message>
        <message>
            <source>{day} has {places} places now.</source>
            <translation>El {day} tiene ahora {places} lugares.</translation>
        </message>
        <message>
            <source>{county}: {count} team members, limit {limit}</source>
            <translation>{county}: {count} integrantes del equipo, límite {limit}</translation>
        </message>
        <message>
            <source>Nobody was turned away. Choose who gives up a place on Day 1.</source>
            <translation>Nadie fue rechazado. Elija quién cede su lugar del Día 1.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>To the waitlist</source>
            <translation>A la lista de espera</translation>
        </message>
        <message>
            <source>{count} people share an email address</source>
            <translation>{count} personas comparten un correo</translation>
        </message>
        <message>
            <source>{count} people are called {name}</source>
            <translation>{count} personas se llaman {name}</translation>
        </message>
        <message>
            <source>Keep this one</source>
            <translation>Conservar esta</translation>
        </message>
        <message>
            <source>They are different people</source>
            <translation>Son personas distintas</translation>
        </message>
        <message>
            <source>One person twice? The one kept gets what only the other has.</source>
            <translation>¿Una persona dos veces? La que se conserva recibe lo que solo tiene la otra.</translation>
        </message>
        <message>
            <source>In on {day}, {time}</source>
            <translation>Entró el {day}, {time}</translation>
        </message>
        <message>
            <source>{day}: {count} approved, capacity {limit}</source>
            <translation>{day}: {count} aprobados, capacidad {limit}</translation>
        </message>
        <message>
            <source>Make it {count} places</source>
            <translation>Poner {count} lugares</translation>
        </message>
        <message>
            <source>Show the roster</source>
            <translation>Ver la lista</translation>
        </message>
        <message>
            <source>Desks that were apart approved more people than there are places.</source>
            <translation>Mesas que estaban separadas aprobaron a más personas que lugares hay.</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>ReviewView</name>
        <message>
            <source>To review</source>
            <translation>Por revisar</translation>
        </message>
        <message>
            <source>Nobody was lost or turned away. Put right what is wrong.</source>
            <translation>Nadie se perdió ni fue rechazado. Corrija lo que esté mal.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Everything is in order.</source>
            <translation>Todo está en orden.</translation>
        </message>
    </context>
    <context>
        <name>Roster</name>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>County</source>
            <translation>Condado</translation>
        </message>
        <message>
            <source>Discipline</source>
            <translation>Disciplina</translation>
        </message>
        <message>
            <source>Day 1</source>
            <translation>Día 1</translation>
        </message>
        <message>
            <source>Day 2</source>
            <translation>Día 2</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>Emisión</translation>
        </message>
        <message>
            <source>Affiliation</source>
            <translation>Afiliación</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Agencia</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Name on the badge</source>
            <translation>Nombre en el gafete</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Apellidos</translation>
        </message>
        <message>
            <source>Pronouns</source>
            <translation>Pronombres</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Dietary needs</source>
            <translation>Alimentación</translation>
        </message>
        <message>
            <source>Accessibility</source>
            <translation>Accesibilidad</translation>
        </message>
        <message>
            <source>Notes for the desk</source>
            <translation>Notas para la mesa</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Their number</source>
            <translation>Su número</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Checked in</source>
            <translation>Entrada registrada</translation>
        </message>
        <message>
            <source>Badge</source>
            <translation>Gafete</translation>
        </message>
        <message>
            <source>PACT</source>
            <translation>PACT</translation>
        </message>
        <message>
            <source>Not registered</source>
            <translation>Sin inscripción para hoy</translation>
        </message>
        <message>
            <source>In now</source>
            <translation>Dentro ahora</translation>
        </message>
        <message>
            <source>Came and left</source>
            <translation>Vino y se fue</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Todavía no</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>Impreso</translation>
        </message>
        <message>
            <source>Not printed yet</source>
            <translation>Aún sin imprimir</translation>
        </message>
        <message>
            <source>PACT county</source>
            <translation>Condado PACT</translation>
        </message>
        <message>
            <source>Other county, or none</source>
            <translation>Otro condado, o ninguno</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Whole name</source>
            <translation>Nombre completo</translation>
        </message>
        <message>
            <source>Both days</source>
            <translation>Ambos días</translation>
        </message>
        <message>
            <source>Attendee id</source>
            <translation>Id. de participante</translation>
        </message>
        <message>
            <source>Type what it means…</source>
            <translation>Escriba qué significa…</translation>
        </message>
        <message>
            <source>In {time}</source>
            <translation>Entró {time}</translation>
        </message>
        <message>
            <source>{time}, left</source>
            <translation>{time}, salió</translation>
        </message>
    </context>
    <context>
        <name>RosterBody</name>
        <message>
            <source>Nobody yet. Bring in your spreadsheet, or add a person.</source>
            <translation>Todavía nadie. Importe su hoja de cálculo o agregue a alguien.</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <source>Add person</source>
            <translation>Agregar persona</translation>
        </message>
        <message>
            <source>Clear the filters</source>
            <translation>Quitar los filtros</translation>
        </message>
        <message>
            <source>Nobody matches these filters. Clear them.</source>
            <translation>Nadie cumple estos filtros. Quítelos.</translation>
        </message>
    </context>
    <context>
        <name>RosterHead</name>
        <message>
            <source>Roster</source>
            <translation>Participantes</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Duplicados</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Add person</source>
            <translation>Agregar persona</translation>
        </message>
    </context>
    <context>
        <name>RosterIntents</name>
        <message>
            <source>{field} of {name}</source>
            <translation>{field} de {name}</translation>
        </message>
        <message>
            <source>{name} is on the roster.</source>
            <translation>{name} está en la lista.</translation>
        </message>
        <message>
            <source>Copied for a spreadsheet: {people}</source>
            <translation>Copiado para una hoja de cálculo: {people}</translation>
        </message>
        <message>
            <source>Pasted cells: {count}</source>
            <translation>Celdas pegadas: {count}</translation>
        </message>
    </context>
    <context>
        <name>RosterPage</name>
        <message>
            <source>Roster</source>
            <translation>Participantes</translation>
        </message>
        <message>
            <source>A new person is not added yet.</source>
            <translation>Hay una persona nueva sin agregar.</translation>
        </message>
        <message>
            <source>Open the person's form</source>
            <translation>Abrir la ficha de la persona</translation>
        </message>
        <message>
            <source>Edit the cell in place</source>
            <translation>Editar la celda</translation>
        </message>
        <message>
            <source>Choose, or not</source>
            <translation>Elegir, o no</translation>
        </message>
        <message>
            <source>Choose more</source>
            <translation>Elegir más</translation>
        </message>
        <message>
            <source>Choose everyone shown</source>
            <translation>Elegir a todos los que se ven</translation>
        </message>
        <message>
            <source>Sort by this column</source>
            <translation>Ordenar por esta columna</translation>
        </message>
        <message>
            <source>Sort further by this column</source>
            <translation>Ordenar además por esta columna</translation>
        </message>
        <message>
            <source>Copy to a spreadsheet</source>
            <translation>Copiar a una hoja de cálculo</translation>
        </message>
        <message>
            <source>Paste from a spreadsheet</source>
            <translation>Pegar de una hoja de cálculo</translation>
        </message>
        <message>
            <source>Add person</source>
            <translation>Agregar persona</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtrar</translation>
        </message>
        <message>
            <source>Show phone and email</source>
            <translation>Mostrar teléfono y correo</translation>
        </message>
        <message>
            <source>Close the form, then clear the filter</source>
            <translation>Cerrar la ficha, luego quitar el filtro</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Everything was so already.</source>
            <translation>Ya estaba todo así.</translation>
        </message>
        <message>
            <source>Taken back: {what}</source>
            <translation>Deshecho: {what}</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Put back: {what}</source>
            <translation>Rehecho: {what}</translation>
        </message>
    </context>
    <context>
        <name>RosterTable</name>
        <message>
            <source>Roster</source>
            <translation>Participantes</translation>
        </message>
    </context>
    <context>
        <name>RosterTableModel</name>
        <message>
            <source>chosen</source>
            <translation>elegida</translation>
        </message>
        <message>
            <source>not chosen</source>
            <translation>no elegida</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation>Elegida</translation>
        </message>
    </context>
    <context>
        <name>Rows</name>
        <message>
            <source>1 person.</source>
            <translation>1 persona.</translation>
        </message>
        <message>
            <source>{count} people, best first.</source>
            <translation>{count} personas, la mejor primero.</translation>
        </message>
        <message>
            <source>Each row says what Enter would do.</source>
            <translation>Cada fila dice qué haría Enter.</translation>
        </message>
        <message>
            <source>Team {county}</source>
            <translation>Equipo {county}</translation>
        </message>
        <message>
            <source>{taken} of {size} places taken</source>
            <translation>{taken} de {size} lugares ocupados</translation>
        </message>
        <message>
            <source>Coordinator: {name}</source>
            <translation>Coordina: {name}</translation>
        </message>
        <message>
            <source>Will check in</source>
            <translation>Se registrará</translation>
        </message>
        <message>
            <source>Already in since {time}</source>
            <translation>Ya entró a las {time}</translation>
        </message>
        <message>
            <source>Not today: {day} only</source>
            <translation>Hoy no: solo {day}</translation>
        </message>
        <message>
            <source>Cancelled on {date}</source>
            <translation>Cancelada el {date}</translation>
        </message>
        <message>
            <source>goes by “{name}”</source>
            <translation>le dicen «{name}»</translation>
        </message>
        <message>
            <source>{county}, not in PACT</source>
            <translation>{county}, fuera de PACT</translation>
        </message>
        <message>
            <source>In since {time}</source>
            <translation>Entró a las {time}</translation>
        </message>
        <message>
            <source>Nobody is called that.</source>
            <translation>Nadie se llama así.</translation>
        </message>
        <message>
            <source>Choose with the arrows, then press Enter.</source>
            <translation>Elija con las flechas y pulse Intro.</translation>
        </message>
        <message>
            <source>Found elsewhere</source>
            <translation>Encontrados por otros datos</translation>
        </message>
        <message>
            <source>Similar names</source>
            <translation>Nombres parecidos</translation>
        </message>
        <message>
            <source>County:</source>
            <translation>Condado:</translation>
        </message>
        <message>
            <source>Agency:</source>
            <translation>Institución:</translation>
        </message>
        <message>
            <source>E-mail:</source>
            <translation>Correo:</translation>
        </message>
        <message>
            <source>Phone:</source>
            <translation>Teléfono:</translation>
        </message>
    </context>
    <context>
        <name>SavedPanel</name>
        <message>
            <source>Save: {title}</source>
            <translation>Guardar: {title}</translation>
        </message>
        <message>
            <source>Save as a picture, a PDF or a table</source>
            <translation>Guardar como imagen, PDF o tabla</translation>
        </message>
        <message>
            <source>Picture (PNG)…</source>
            <translation>Imagen (PNG)…</translation>
        </message>
        <message>
            <source>PDF…</source>
            <translation>PDF…</translation>
        </message>
        <message>
            <source>Table (CSV)…</source>
            <translation>Tabla (CSV)…</translation>
        </message>
    </context>
    <context>
        <name>ScanTile</name>
        <message>
            <source>Take back {name}</source>
            <translation>Deshacer: {name}</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>ScannerDialog</name>
        <message>
            <source>Set up the handheld scanner</source>
            <translation>Configurar el lector de mano</translation>
        </message>
        <message>
            <source>Scan this code with the handheld</source>
            <translation>Lea este código con el lector de mano</translation>
        </message>
        <message>
            <source>Press no key meanwhile.</source>
            <translation>No pulse ninguna tecla mientras tanto.</translation>
        </message>
        <message>
            <source>It is a usual one</source>
            <translation>Es uno común</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>The handheld scanner is set up.</source>
            <translation>El lector de mano está configurado.</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>clears</source>
            <translation>borra</translation>
        </message>
    </context>
    <context>
        <name>SearchResults</name>
        <message>
            <source>choose</source>
            <translation>elegir</translation>
        </message>
        <message>
            <source>People found</source>
            <translation>Personas encontradas</translation>
        </message>
        <message>
            <source>Nobody like that. Try fewer letters, or a walk-in.</source>
            <translation>Nadie con ese nombre. Pruebe con menos letras o sin inscripción.</translation>
        </message>
        <message>
            <source>Not on the roster?</source>
            <translation>¿No está en la lista?</translation>
        </message>
        <message>
            <source>Walk-in “{name}”</source>
            <translation>Sin inscripción: «{name}»</translation>
        </message>
        <message>
            <source>Walk-in</source>
            <translation>Sin inscripción</translation>
        </message>
    </context>
    <context>
        <name>SeatButton</name>
        <message>
            <source>Free place</source>
            <translation>Lugar libre</translation>
        </message>
    </context>
    <context>
        <name>Sections</name>
        <message>
            <source>Title and venue</source>
            <translation>Título y sede</translation>
        </message>
        <message>
            <source>Days and rules</source>
            <translation>Días y reglas</translation>
        </message>
        <message>
            <source>County teams</source>
            <translation>Equipos de condado</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contactos</translation>
        </message>
        <message>
            <source>Packet and resources</source>
            <translation>Paquete y recursos</translation>
        </message>
        <message>
            <source>At the door</source>
            <translation>En la puerta</translation>
        </message>
        <message>
            <source>Operators and PINs</source>
            <translation>Operadores y PIN</translation>
        </message>
        <message>
            <source>Backup and keys</source>
            <translation>Copias y claves</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Esta computadora</translation>
        </message>
    </context>
    <context>
        <name>SettingControls</name>
        <message>
            <source>{name} (not here)</source>
            <translation>{name} (no está)</translation>
        </message>
    </context>
    <context>
        <name>ShapeForm</name>
        <message>
            <source>Colour</source>
            <translation>Color</translation>
        </message>
        <message>
            <source>Round corners</source>
            <translation>Esquinas redondas</translation>
        </message>
    </context>
    <context>
        <name>SheetsPane</name>
        <message>
            <source>Checked in from the sheets: {count}.</source>
            <translation>Entradas registradas desde las hojas: {count}.</translation>
        </message>
        <message>
            <source>Not let in: {count}.</source>
            <translation>Sin entrada: {count}.</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Taken back: {count}.</source>
            <translation>Deshechas: {count}.</translation>
        </message>
        <message>
            <source>1 Pictures</source>
            <translation>1 Imágenes</translation>
        </message>
        <message>
            <source>2 People</source>
            <translation>2 Personas</translation>
        </message>
        <message>
            <source>Choose pictures…</source>
            <translation>Elegir imágenes…</translation>
        </message>
        <message>
            <source>Photograph the signed sheets with a phone, one page at a time. Who signed is proposed here for you to confirm.</source>
            <translation>Fotografíe las hojas firmadas con un teléfono, una página a la vez. Aquí se propone quién firmó, para que usted lo confirme.</translation>
        </message>
        <message>
            <source>Pictures and scans ({endings})</source>
            <translation>Imágenes y escaneos ({endings})</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Choose pictures of signed sheets</source>
            <translation>Elegir imágenes de hojas firmadas</translation>
        </message>
    </context>
    <context>
        <name>ShortcutList</name>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Go to a page</source>
            <translation>Ir a una página</translation>
        </message>
        <message>
            <source>Next part of the page</source>
            <translation>Siguiente parte de la página</translation>
        </message>
        <message>
            <source>One step back</source>
            <translation>Un paso atrás</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>What is being printed</source>
            <translation>Qué se está imprimiendo</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Pantalla completa</translation>
        </message>
        <message>
            <source>Lock this desk</source>
            <translation>Bloquear esta mesa</translation>
        </message>
        <message>
            <source>This list</source>
            <translation>Esta lista</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Lock this desk</source>
            <translation>Bloquear esta mesa</translation>
        </message>
        <message>
            <source>Lock this desk (F12)</source>
            <translation>Bloquear esta mesa (F12)</translation>
        </message>
    </context>
    <context>
        <name>Standings</name>
        <message>
            <source>Requested</source>
            <translation>Solicitada</translation>
        </message>
        <message>
            <source>Waitlisted</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Aprobada</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>No aprobada</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelada</translation>
        </message>
    </context>
    <context>
        <name>StartAt</name>
        <message>
            <source>One place earlier</source>
            <translation>Un lugar antes</translation>
        </message>
        <message>
            <source>Start at place</source>
            <translation>Empezar en el lugar</translation>
        </message>
        <message>
            <source>One place later</source>
            <translation>Un lugar después</translation>
        </message>
        <message>
            <source>{count} used already</source>
            <translation>{count} ya usados</translation>
        </message>
        <message>
            <source>A new sheet</source>
            <translation>Una hoja nueva</translation>
        </message>
    </context>
    <context>
        <name>TableFoot</name>
        <message>
            <source>Set a value…</source>
            <translation>Poner un valor…</translation>
        </message>
        <message>
            <source>Badges…</source>
            <translation>Gafetes…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>edit in place</source>
            <translation>editar aquí</translation>
        </message>
        <message>
            <source>choose more</source>
            <translation>elegir más</translation>
        </message>
        <message>
            <source>{chosen} of {shown} chosen</source>
            <translation>{chosen} de {shown} elegidas</translation>
        </message>
    </context>
    <context>
        <name>TeamActions</name>
        <message>
            <source>{name} has a place in the team of {county}.</source>
            <translation>{name} tiene lugar en el equipo de {county}.</translation>
        </message>
        <message>
            <source>{name} is out of the team; the place is free.</source>
            <translation>{name} ya no está en el equipo; el lugar queda libre.</translation>
        </message>
        <message>
            <source>{name} coordinates the team of {county}.</source>
            <translation>{name} coordina el equipo de {county}.</translation>
        </message>
        <message>
            <source>No coordinator is chosen for {county}.</source>
            <translation>{county} queda sin coordinación elegida.</translation>
        </message>
        <message>
            <source>PACT counties: {count}</source>
            <translation>Condados PACT: {count}</translation>
        </message>
        <message>
            <source>Why does {name} get a place all the same?</source>
            <translation>¿Por qué se le da lugar a {name} de todos modos?</translation>
        </message>
        <message>
            <source>The county asked for it</source>
            <translation>Lo pidió el condado</translation>
        </message>
        <message>
            <source>Somebody else cannot come</source>
            <translation>Otra persona no puede venir</translation>
        </message>
        <message>
            <source>A speaker</source>
            <translation>Es ponente</translation>
        </message>
        <message>
            <source>Something else…</source>
            <translation>Otro motivo…</translation>
        </message>
        <message>
            <source>Give a place</source>
            <translation>Dar lugar</translation>
        </message>
    </context>
    <context>
        <name>TeamBoard</name>
        <message>
            <source>Drag a circle to another team, or onto its county on the map.</source>
            <translation>Arrastre un círculo a otro equipo o a su condado en el mapa.</translation>
        </message>
        <message>
            <source>takes it back.</source>
            <translation>lo deshace.</translation>
        </message>
        <message>
            <source>No PACT counties chosen. Choose them on the map.</source>
            <translation>Aún no hay condados PACT. Elíjalos en el mapa.</translation>
        </message>
        <message>
            <source>Choose counties…</source>
            <translation>Elegir condados…</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Quitar el filtro</translation>
        </message>
        <message>
            <source>No team matches. Clear the filter.</source>
            <translation>Ningún equipo cumple el filtro. Quítelo.</translation>
        </message>
    </context>
    <context>
        <name>TeamCard</name>
        <message>
            <source>Tick all</source>
            <translation>Marcar todos</translation>
        </message>
        <message>
            <source>Hand out</source>
            <translation>Entregar</translation>
        </message>
        <message>
            <source>Disciplines in the team</source>
            <translation>Disciplinas del equipo</translation>
        </message>
        <message>
            <source>Press a number to tick or untick.</source>
            <translation>Pulse un número para marcar o desmarcar.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>{discipline}: nobody</source>
            <translation>{discipline}: nadie</translation>
        </message>
        <message>
            <source>Check in {count}</source>
            <translation>Registrar {count}</translation>
        </message>
        <message>
            <source>1 packet</source>
            <translation>1 paquete</translation>
        </message>
        <message>
            <source>{count} packets</source>
            <translation>{count} paquetes</translation>
        </message>
        <message>
            <source>Nobody is ticked.</source>
            <translation>Nadie está marcado.</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>Nada.</translation>
        </message>
    </context>
    <context>
        <name>TeamMenus</name>
        <message>
            <source>&amp;Open {name}</source>
            <translation>&amp;Abrir {name}</translation>
        </message>
        <message>
            <source>&amp;Give a place</source>
            <translation>&amp;Dar lugar</translation>
        </message>
        <message>
            <source>&amp;Move to team</source>
            <translation>&amp;Pasar al equipo de</translation>
        </message>
        <message>
            <source>Make &amp;coordinator</source>
            <translation>Nombrar &amp;coordinación</translation>
        </message>
        <message>
            <source>&amp;Take out of the team</source>
            <translation>&amp;Sacar del equipo</translation>
        </message>
        <message>
            <source>Nobody waits for a place</source>
            <translation>Nadie espera un lugar</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>nadie</translation>
        </message>
        <message>
            <source>full</source>
            <translation>completo</translation>
        </message>
        <message>
            <source>free: {count}</source>
            <translation>libres: {count}</translation>
        </message>
    </context>
    <context>
        <name>TeamRow</name>
        <message>
            <source>Not here yet</source>
            <translation>Aún no llega</translation>
        </message>
    </context>
    <context>
        <name>Teams</name>
        <message>
            <source>coordinator</source>
            <translation>coordina</translation>
        </message>
        <message>
            <source>came at {time}</source>
            <translation>llegó a las {time}</translation>
        </message>
        <message>
            <source>not here yet</source>
            <translation>aún no llega</translation>
        </message>
        <message>
            <source>not registered for {day}</source>
            <translation>sin inscripción para el {day}</translation>
        </message>
        <message>
            <source>{people} asked for {day}</source>
            <translation>{people} pidieron el {day}</translation>
        </message>
        <message>
            <source>{county}: not in PACT</source>
            <translation>{county}: fuera de PACT</translation>
        </message>
        <message>
            <source>nobody expected</source>
            <translation>no se espera a nadie</translation>
        </message>
        <message>
            <source>{count} of {expected} in</source>
            <translation>{count} de {expected} dentro</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Somebody missing</source>
            <translation>Falta alguien</translation>
        </message>
        <message>
            <source>Free place</source>
            <translation>Lugar libre</translation>
        </message>
        <message>
            <source>Missing discipline</source>
            <translation>Falta una disciplina</translation>
        </message>
        <message>
            <source>No coordinator</source>
            <translation>Sin coordinación</translation>
        </message>
        <message>
            <source>Somebody waits</source>
            <translation>Alguien espera</translation>
        </message>
    </context>
    <context>
        <name>TeamsFilterRow</name>
        <message>
            <source>Find a county or a person</source>
            <translation>Busque un condado o una persona</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtro</translation>
        </message>
    </context>
    <context>
        <name>TeamsHead</name>
        <message>
            <source>Teams</source>
            <translation>Equipos</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>Tarjetas</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Mapa</translation>
        </message>
        <message>
            <source>Choose counties…</source>
            <translation>Elegir condados…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>1 PACT county</source>
            <translation>1 condado PACT</translation>
        </message>
        <message>
            <source>{count} PACT counties</source>
            <translation>{count} condados PACT</translation>
        </message>
        <message>
            <source>{taken} of {places} places taken</source>
            <translation>{taken} de {places} lugares ocupados</translation>
        </message>
        <message>
            <source>Save 1 county</source>
            <translation>Guardar 1 condado</translation>
        </message>
        <message>
            <source>Save {count} counties</source>
            <translation>Guardar {count} condados</translation>
        </message>
        <message>
            <source>Choose the PACT counties on the map</source>
            <translation>Elija los condados PACT en el mapa</translation>
        </message>
    </context>
    <context>
        <name>TeamsList</name>
        <message>
            <source>of</source>
            <translation>de</translation>
        </message>
        <message>
            <source>Nobody is registered</source>
            <translation>No hay inscripciones</translation>
        </message>
        <message>
            <source>{names} and {count} more</source>
            <translation>{names} y {count} más</translation>
        </message>
    </context>
    <context>
        <name>TeamsPage</name>
        <message>
            <source>Teams</source>
            <translation>Equipos</translation>
        </message>
        <message>
            <source>Go round the seats, or the map</source>
            <translation>Recorrer los lugares o el mapa</translation>
        </message>
        <message>
            <source>Open the person’s form, or fill the free place</source>
            <translation>Abrir la ficha de la persona o dar el lugar libre</translation>
        </message>
        <message>
            <source>What can be done with the person: move, make coordinator</source>
            <translation>Qué se puede hacer con la persona: pasarla a otro equipo, nombrarla coordinadora</translation>
        </message>
        <message>
            <source>Take the person out of the team</source>
            <translation>Sacar a la persona del equipo</translation>
        </message>
        <message>
            <source>Find a county or a person</source>
            <translation>Buscar un condado o una persona</translation>
        </message>
        <message>
            <source>Clear the filter, or stop choosing counties</source>
            <translation>Quitar el filtro o dejar de elegir condados</translation>
        </message>
        <message>
            <source>Who gets the free place of {county}?</source>
            <translation>¿Quién recibe el lugar libre de {county}?</translation>
        </message>
        <message>
            <source>Give the place</source>
            <translation>Dar el lugar</translation>
        </message>
        <message>
            <source>Who coordinates the team of {county}?</source>
            <translation>¿Quién coordina el equipo de {county}?</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Elegir</translation>
        </message>
        <message>
            <source>The PACT coordinator</source>
            <translation>La coordinación PACT</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Taken back: {what}</source>
            <translation>Deshecho: {what}</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Put back: {what}</source>
            <translation>Rehecho: {what}</translation>
        </message>
        <message>
            <source>Others wait for a place in the team of {county}.</source>
            <translation>Otras personas esperan un lugar en el equipo de {county}.</translation>
        </message>
        <message>
            <source>The team of {county} has no place left.</source>
            <translation>El equipo de {county} no tiene lugar.</translation>
        </message>
    </context>
    <context>
        <name>TeamsSection</name>
        <message>
            <source>Core disciplines</source>
            <translation>Disciplinas básicas</translation>
        </message>
        <message>
            <source>A team that lacks one of them is marked on the Teams page and in the report.</source>
            <translation>El equipo al que le falte alguna queda marcado en la página Equipos y en el informe.</translation>
        </message>
        <message>
            <source>PACT counties</source>
            <translation>Condados PACT</translation>
        </message>
        <message>
            <source>Their county team members are a team with its own places.</source>
            <translation>Los miembros de su equipo del condado tienen lugares propios.</translation>
        </message>
        <message>
            <source>Choose counties…</source>
            <translation>Elegir condados…</translation>
        </message>
        <message>
            <source>On the map</source>
            <translation>En el mapa</translation>
        </message>
        <message>
            <source>{count} of {all}: {names}</source>
            <translation>{count} de {all}: {names}</translation>
        </message>
        <message>
            <source>None yet.</source>
            <translation>Ninguno todavía.</translation>
        </message>
    </context>
    <context>
        <name>TextForm</name>
        <message>
            <source>Line</source>
            <translation>Línea</translation>
        </message>
        <message>
            <source>Add a line</source>
            <translation>Agregar una línea</translation>
        </message>
        <message>
            <source>Remove the line</source>
            <translation>Quitar la línea</translation>
        </message>
        <message>
            <source>Says</source>
            <translation>Dice</translation>
        </message>
        <message>
            <source>Insert a field</source>
            <translation>Insertar un campo</translation>
        </message>
        <message>
            <source>Several, separated by |: the first that has all its fields is set.</source>
            <translation>Varios, separados por |: se usa el primero que tiene todos sus campos.</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Grosor</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Color</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Shrinks to</source>
            <translation>Se reduce a</translation>
        </message>
        <message>
            <source>Most lines</source>
            <translation>Líneas, máximo</translation>
        </message>
        <message>
            <source>Line spacing</source>
            <translation>Interlineado</translation>
        </message>
        <message>
            <source>Space above</source>
            <translation>Espacio arriba</translation>
        </message>
        <message>
            <source>Keep line breaks</source>
            <translation>Conservar saltos de línea</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>Lado</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Altura</translation>
        </message>
        <message>
            <source>There is no field {name}. Insert one from the list.</source>
            <translation>No existe el campo {name}. Inserte uno de la lista.</translation>
        </message>
    </context>
    <context>
        <name>TitleSection</name>
        <message>
            <source>Title and venue</source>
            <translation>Título y sede</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Sede</translation>
        </message>
        <message>
            <source>(optional)</source>
            <translation>(opcional)</translation>
        </message>
        <message>
            <source>Time zone of the venue</source>
            <translation>Zona horaria de la sede</translation>
        </message>
        <message>
            <source>Registration opens</source>
            <translation>Apertura de inscripción</translation>
        </message>
        <message>
            <source>Where people go</source>
            <translation>Adónde van las personas</translation>
        </message>
        <message>
            <source>The attendees’ window names it once somebody is checked in.</source>
            <translation>La ventana de los participantes lo dice al registrarse la entrada.</translation>
        </message>
    </context>
    <context>
        <name>TopRow</name>
        <message>
            <source>Scan a badge, or type a name, county, agency or last four of a phone</source>
            <translation>Lea un gafete o escriba nombre, condado, agencia o teléfono</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <source>Walk-in</source>
            <translation>Sin inscripción</translation>
        </message>
    </context>
    <context>
        <name>ViewsPopup</name>
        <message>
            <source>Views</source>
            <translation>Vistas</translation>
        </message>
        <message>
            <source>F2 renames, Del deletes</source>
            <translation>F2 cambia el nombre, Supr borra</translation>
        </message>
        <message>
            <source>Keep this view as…</source>
            <translation>Guardar esta vista como…</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Everyone, usual columns</source>
            <translation>Todos, columnas de siempre</translation>
        </message>
    </context>
    <context>
        <name>WaitingChart</name>
        <message>
            <source>Waiting time by number of desks</source>
            <translation>Tiempo de espera según el número de mesas</translation>
        </message>
        <message>
            <source>{desks}: {time}</source>
            <translation>{desks}: {time}</translation>
        </message>
        <message>
            <source>Desks. Bar: nine in ten wait at most. Line in it: half. Dashes: {limit} min.</source>
            <translation>Mesas. Barra: espera máxima de nueve de cada diez. Línea en ella: la mitad. Guiones: {limit} min.</translation>
        </message>
    </context>
    <context>
        <name>WalkIn</name>
        <message>
            <source>Vegetarian</source>
            <translation>Vegetariana</translation>
        </message>
        <message>
            <source>Vegan</source>
            <translation>Vegana</translation>
        </message>
        <message>
            <source>Gluten-free</source>
            <translation>Sin gluten</translation>
        </message>
        <message>
            <source>Halal</source>
            <translation>Halal</translation>
        </message>
        <message>
            <source>Kosher</source>
            <translation>Kosher</translation>
        </message>
        <message>
            <source>Three answers</source>
            <translation>Tres respuestas</translation>
        </message>
        <message>
            <source>Name, county and why they may come.</source>
            <translation>Nombre, condado y por qué puede venir.</translation>
        </message>
        <message>
            <source>Can come in</source>
            <translation>Puede entrar</translation>
        </message>
        <message>
            <source>Hand out: {things}</source>
            <translation>Entregar: {things}</translation>
        </message>
        <message>
            <source>{affiliation}: open on {day}, and there is a place.</source>
            <translation>{affiliation}: {day} abierto, y hay lugar.</translation>
        </message>
        <message>
            <source>Similar on the roster:</source>
            <translation>Parecido en la lista:</translation>
        </message>
    </context>
    <context>
        <name>WalkInFormPanel</name>
        <message>
            <source>Walk-in</source>
            <translation>Sin inscripción</translation>
        </message>
        <message>
            <source>Three answers are enough. The rest can wait.</source>
            <translation>Bastan tres respuestas. Lo demás puede esperar.</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>No se sabe</translation>
        </message>
        <message>
            <source>None known</source>
            <translation>Ninguna conocida</translation>
        </message>
        <message>
            <source>(optional)</source>
            <translation>(opcional)</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Apellidos</translation>
        </message>
        <message>
            <source>County</source>
            <translation>Condado</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Agencia</translation>
        </message>
        <message>
            <source>Discipline</source>
            <translation>Disciplina</translation>
        </message>
        <message>
            <source>Food needs</source>
            <translation>Alimentación</translation>
        </message>
        <message>
            <source>Why they may come</source>
            <translation>Por qué puede venir</translation>
        </message>
    </context>
    <context>
        <name>WalkInView</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Check in only</source>
            <translation>Solo registrar</translation>
        </message>
        <message>
            <source>Check in and print badge</source>
            <translation>Registrar e imprimir gafete</translation>
        </message>
        <message>
            <source>Keep on the roster</source>
            <translation>Dejar en la lista</translation>
        </message>
    </context>
    <context>
        <name>_BadgeSheet</name>
        <message>
            <source>used</source>
            <translation>usado</translation>
        </message>
    </context>
    <context>
        <name>_CalendarLine</name>
        <message>
            <source>Calendar</source>
            <translation>Calendario</translation>
        </message>
    </context>
    <context>
        <name>_Counts</name>
        <message>
            <source>of {expected} in</source>
            <translation>de {expected} dentro</translation>
        </message>
        <message>
            <source>{count} to come</source>
            <translation>faltan {count}</translation>
        </message>
    </context>
    <context>
        <name>_Differences</name>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>Last file</source>
            <translation>Archivo anterior</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Aquí</translation>
        </message>
        <message>
            <source>New file</source>
            <translation>Archivo nuevo</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Se toma</translation>
        </message>
        <message>
            <source>New file, though edited here</source>
            <translation>Archivo nuevo, aunque se editó aquí</translation>
        </message>
        <message>
            <source>Yours, edited here</source>
            <translation>El suyo, editado aquí</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>El suyo</translation>
        </message>
    </context>
    <context>
        <name>_ReadLine</name>
        <message>
            <source>{date} is far from today. Press Enter once more if it is meant.</source>
            <translation>{date} queda lejos de hoy. Pulse Intro otra vez si es correcto.</translation>
        </message>
    </context>
    <context>
        <name>self._parent</name>
        <message>
            <source>Picture (*.png)</source>
            <translation>Imagen (*.png)</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabla (*.csv)</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>Checked in</source>
            <translation>Entrada registrada</translation>
        </message>
        <message>
            <source>Checked in, name follows</source>
            <translation>Entrada registrada, falta el nombre</translation>
        </message>
        <message>
            <source>Already in</source>
            <translation>Ya entró</translation>
        </message>
        <message>
            <source>Needs approval</source>
            <translation>Falta aprobación</translation>
        </message>
        <message>
            <source>Older badge</source>
            <translation>Gafete anterior</translation>
        </message>
        <message>
            <source>Not today</source>
            <translation>Hoy no</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Inscripción cancelada</translation>
        </message>
        <message>
            <source>Not approved</source>
            <translation>Solicitud no aprobada</translation>
        </message>
        <message>
            <source>Another convening</source>
            <translation>Es de otro encuentro</translation>
        </message>
        <message>
            <source>Not genuine</source>
            <translation>Gafete no auténtico</translation>
        </message>
        <message>
            <source>Not a badge</source>
            <translation>No es un gafete</translation>
        </message>
        <message>
            <source>This is not a badge. Read: {read}</source>
            <translation>No es un gafete. Se leyó: {read}</translation>
        </message>
        <message>
            <source>This badge belongs to another event.</source>
            <translation>Este gafete es de otro evento.</translation>
        </message>
        <message>
            <source>This code was not made for this convening.</source>
            <translation>Este código no es de este encuentro.</translation>
        </message>
        <message>
            <source>Printed at another desk; the name follows with the next exchange.</source>
            <translation>Impreso en otra mesa; el nombre llegará con el siguiente intercambio.</translation>
        </message>
        <message>
            <source>A newer badge was printed: this is issue {issue}, the newest is issue {newest}.</source>
            <translation>Hay un gafete más nuevo: este es la emisión {issue}, el último es la emisión {newest}.</translation>
        </message>
        <message>
            <source>The registration for Day {day} was cancelled on {date}.</source>
            <translation>La inscripción para el Día {day} se canceló el {date}.</translation>
        </message>
        <message>
            <source>The request for Day {day} was declined on {date}.</source>
            <translation>La solicitud para el Día {day} se respondió el {date}: no aprobada.</translation>
        </message>
        <message>
            <source>This registration was taken back.</source>
            <translation>Esta inscripción se deshizo.</translation>
        </message>
        <message>
            <source>Day {day} was requested and is not decided yet.</source>
            <translation>El Día {day} está solicitado y aún no se decide.</translation>
        </message>
        <message>
            <source>On the waitlist for Day {day}.</source>
            <translation>En lista de espera para el Día {day}.</translation>
        </message>
        <message>
            <source>Not registered for Day {day}.</source>
            <translation>Sin inscripción para el Día {day}.</translation>
        </message>
        <message>
            <source>Registered for Day {day}.</source>
            <translation>Con inscripción para el Día {day}.</translation>
        </message>
        <message>
            <source>Day {day} is by request for: {affiliation}.</source>
            <translation>El Día {day} es por solicitud para: {affiliation}.</translation>
        </message>
        <message>
            <source>Day {day} is closed for: {affiliation}.</source>
            <translation>El Día {day} está cerrado para: {affiliation}.</translation>
        </message>
        <message>
            <source>Places left on Day {day}: {left}.</source>
            <translation>Lugares libres el Día {day}: {left}.</translation>
        </message>
        <message>
            <source>Day {day} is full.</source>
            <translation>El Día {day} está lleno.</translation>
        </message>
        <message>
            <source>The team of {county} County has no place left.</source>
            <translation>Al equipo del Condado de {county} no le quedan lugares.</translation>
        </message>
        <message>
            <source>In since {since}, at {desk}.</source>
            <translation>Dentro desde las {since}, en {desk}.</translation>
        </message>
        <message>
            <source>Back again; first in at {since}.</source>
            <translation>Regresó; entró primero a las {since}.</translation>
        </message>
        <message>
            <source>Add the name</source>
            <translation>Agregar el nombre</translation>
        </message>
        <message>
            <source>Leaving now</source>
            <translation>Ya se va</translation>
        </message>
        <message>
            <source>Hand out again…</source>
            <translation>Entregar otra vez…</translation>
        </message>
        <message>
            <source>Someone else</source>
            <translation>Es otra persona</translation>
        </message>
        <message>
            <source>Approve…</source>
            <translation>Aprobar…</translation>
        </message>
        <message>
            <source>Keep waiting</source>
            <translation>Dejar en espera</translation>
        </message>
        <message>
            <source>Decline…</source>
            <translation>No aprobar…</translation>
        </message>
        <message>
            <source>Admit anyway…</source>
            <translation>Admitir de todos modos…</translation>
        </message>
        <message>
            <source>Admit after checking…</source>
            <translation>Admitir tras verificar…</translation>
        </message>
        <message>
            <source>Print a new badge</source>
            <translation>Imprimir gafete nuevo</translation>
        </message>
        <message>
            <source>Do not admit</source>
            <translation>No admitir</translation>
        </message>
        <message>
            <source>Ask for today</source>
            <translation>Pedir para hoy</translation>
        </message>
        <message>
            <source>Register and check in</source>
            <translation>Inscribir y registrar</translation>
        </message>
        <message>
            <source>Join the waitlist</source>
            <translation>Poner en lista de espera</translation>
        </message>
        <message>
            <source>See you on Day {day}</source>
            <translation>Hasta el Día {day}</translation>
        </message>
        <message>
            <source>Register again</source>
            <translation>Inscribir otra vez</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>Pedir otra vez</translation>
        </message>
        <message>
            <source>Find by name</source>
            <translation>Buscar por nombre</translation>
        </message>
        <message>
            <source>Walk-in</source>
            <translation>Sin inscripción</translation>
        </message>
        <message>
            <source>Call Logistics: {name} {phone}</source>
            <translation>Llamar a Logística: {name} {phone}</translation>
        </message>
        <message>
            <source>County team member</source>
            <translation>Integrante del equipo del condado</translation>
        </message>
        <message>
            <source>PACT coordinator</source>
            <translation>Coordinación PACT</translation>
        </message>
        <message>
            <source>Child welfare services staff</source>
            <translation>Personal de bienestar infantil</translation>
        </message>
        <message>
            <source>Key stakeholder</source>
            <translation>Parte interesada clave</translation>
        </message>
        <message>
            <source>Additional stakeholder</source>
            <translation>Otra parte interesada</translation>
        </message>
        <message>
            <source>Non-PACT county guest</source>
            <translation>Visita de condado fuera de PACT</translation>
        </message>
        <message>
            <source>Event staff</source>
            <translation>Personal del evento</translation>
        </message>
        <message>
            <source>Child welfare</source>
            <translation>Bienestar infantil</translation>
        </message>
        <message>
            <source>Probation</source>
            <translation>Libertad condicional</translation>
        </message>
        <message>
            <source>Behavioral health</source>
            <translation>Salud conductual</translation>
        </message>
        <message>
            <source>Public health</source>
            <translation>Salud pública</translation>
        </message>
        <message>
            <source>Law enforcement</source>
            <translation>Fuerzas del orden</translation>
        </message>
        <message>
            <source>Legal/courts</source>
            <translation>Legal y tribunales</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Educación</translation>
        </message>
        <message>
            <source>Community-based organization</source>
            <translation>Organización comunitaria</translation>
        </message>
        <message>
            <source>Survivor leader/lived experience</source>
            <translation>Líder sobreviviente/experiencia vivida</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Otra</translation>
        </message>
        <message>
            <source>Requested</source>
            <translation>Solicitada</translation>
        </message>
        <message>
            <source>Waitlisted</source>
            <translation>En lista de espera</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Aprobada</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>No aprobada</translation>
        </message>
        <message>
            <source>Badge scan</source>
            <translation>Lectura de gafete</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Team check-in</source>
            <translation>Entrada de equipo</translation>
        </message>
        <message>
            <source>Sign-in sheet</source>
            <translation>Hoja de firmas</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abierto</translation>
        </message>
        <message>
            <source>By request</source>
            <translation>Por solicitud</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Cerrado</translation>
        </message>
        <message>
            <source>Day {day}: {date}, {opens} to {closes}</source>
            <translation>Día {day}: {date}, de {opens} a {closes}</translation>
        </message>
        <message>
            <source>Day {day}: {date}, {opens} to {closes}, {room}</source>
            <translation>Día {day}: {date}, de {opens} a {closes}, {room}</translation>
        </message>
        <message>
            <source>Program and agenda: {contact}</source>
            <translation>Programa y agenda: {contact}</translation>
        </message>
        <message>
            <source>Logistics: {contact}</source>
            <translation>Logística: {contact}</translation>
        </message>
        <message>
            <source>Day {day}</source>
            <translation>Día {day}</translation>
        </message>
        <message>
            <source>Day {day} moves to {date}.</source>
            <translation>El Día {day} pasa al {date}.</translation>
        </message>
        <message>
            <source>{count} people approved for Day {day} stay approved; tell them the new date.</source>
            <translation>{count} personas aprobadas para el Día {day} siguen aprobadas; avíseles la nueva fecha.</translation>
        </message>
        <message>
            <source>{count} people were checked in on Day {day} already; that stays with Day {day}.</source>
            <translation>{count} personas ya entraron el Día {day}; eso queda con el Día {day}.</translation>
        </message>
        <message>
            <source>Day {day} has {places} places for {count} approved people; all stay approved.</source>
            <translation>El Día {day} tiene {places} lugares para {count} personas aprobadas; todas siguen aprobadas.</translation>
        </message>
        <message>
            <source>{count} teams are beyond {places} places; all stay approved: {counties}.</source>
            <translation>{count} equipos pasan de {places} lugares; todos siguen aprobados: {counties}.</translation>
        </message>
        <message>
            <source>{count} people who wait for Day {day} could be offered a place.</source>
            <translation>A {count} personas en espera del Día {day} se les podría ofrecer un lugar.</translation>
        </message>
        <message>
            <source>{count} people who wait for Day {day} could no longer be offered a place.</source>
            <translation>A {count} personas en espera del Día {day} ya no se les podría ofrecer un lugar.</translation>
        </message>
        <message>
            <source>{county} becomes a PACT county; its county team members are a team: {count}.</source>
            <translation>{county} pasa a ser condado PACT; los miembros de su equipo del condado forman un equipo: {count}.</translation>
        </message>
        <message>
            <source>{county} is no PACT county any more; team members judged as guests: {count}.</source>
            <translation>{county} ya no es condado PACT; miembros del equipo que cuentan como invitados: {count}.</translation>
        </message>
        <message>
            <source>Registering for Day {day} approves from now on: {affiliation}.</source>
            <translation>Desde ahora, inscribirse al Día {day} aprueba: {affiliation}.</translation>
        </message>
        <message>
            <source>Registering for Day {day} makes a request from now on: {affiliation}.</source>
            <translation>Desde ahora, inscribirse al Día {day} es una solicitud: {affiliation}.</translation>
        </message>
        <message>
            <source>Day {day} is closed to new registrations from now on: {affiliation}.</source>
            <translation>Desde ahora, el Día {day} no admite inscripciones nuevas: {affiliation}.</translation>
        </message>
        <message>
            <source>{count} people approved for Day {day} stay approved under the rule “{rule}”.</source>
            <translation>{count} personas aprobadas para el Día {day} siguen aprobadas con la regla «{rule}».</translation>
        </message>
        <message>
            <source>{count} people who wait for Day {day} keep waiting until you approve them.</source>
            <translation>{count} personas en espera del Día {day} siguen esperando hasta que usted las apruebe.</translation>
        </message>
        <message>
            <source>{count} people waiting for Day {day} stay so; approving takes a reason.</source>
            <translation>{count} personas en espera del Día {day} siguen así; aprobarlas pide un motivo.</translation>
        </message>
        <message>
            <source>{count} people not registered for Day {day} could register and be approved.</source>
            <translation>{count} personas sin inscripción al Día {day} podrían inscribirse y quedar aprobadas.</translation>
        </message>
        <message>
            <source>{count} people not registered for Day {day} could ask for it.</source>
            <translation>{count} personas sin inscripción al Día {day} podrían solicitarlo.</translation>
        </message>
        <message>
            <source>{count} people not registered for Day {day} could come by override only.</source>
            <translation>{count} personas sin inscripción al Día {day} solo podrían entrar por excepción.</translation>
        </message>
        <message>
            <source>{count} teams lack a core discipline: {counties}.</source>
            <translation>A {count} equipos les falta una disciplina básica: {counties}.</translation>
        </message>
        <message>
            <source>Registration is closed at once: whoever is added counts as a walk-in.</source>
            <translation>La inscripción queda cerrada de inmediato: a quien se agregue se le cuenta como sin inscripción.</translation>
        </message>
        <message>
            <source>Registration is open again: whoever is added is no walk-in.</source>
            <translation>La inscripción queda abierta de nuevo: quien se agregue no cuenta como sin inscripción.</translation>
        </message>
        <message>
            <source>1 person approved for Day {day} stays approved; tell them the new date.</source>
            <translation>1 persona aprobada para el Día {day} sigue aprobada; avísele la nueva fecha.</translation>
        </message>
        <message>
            <source>1 person was checked in on Day {day} already; that stays with Day {day}.</source>
            <translation>1 persona ya entró el Día {day}; eso queda con el Día {day}.</translation>
        </message>
        <message>
            <source>Day {day} has {places} places for 1 approved person, who stays approved.</source>
            <translation>El Día {day} tiene {places} lugares para 1 persona aprobada, que sigue aprobada.</translation>
        </message>
        <message>
            <source>1 team is beyond {places} places; all stay approved: {counties}.</source>
            <translation>1 equipo pasa de {places} lugares; todos siguen aprobados: {counties}.</translation>
        </message>
        <message>
            <source>1 person who waits for Day {day} could be offered a place.</source>
            <translation>A 1 persona en espera del Día {day} se le podría ofrecer un lugar.</translation>
        </message>
        <message>
            <source>1 person who waits for Day {day} could no longer be offered a place.</source>
            <translation>A 1 persona en espera del Día {day} ya no se le podría ofrecer un lugar.</translation>
        </message>
        <message>
            <source>1 person approved for Day {day} stays approved under the rule “{rule}”.</source>
            <translation>1 persona aprobada para el Día {day} sigue aprobada con la regla «{rule}».</translation>
        </message>
        <message>
            <source>1 person who waits for Day {day} keeps waiting until you approve them.</source>
            <translation>1 persona en espera del Día {day} sigue esperando hasta que usted la apruebe.</translation>
        </message>
        <message>
            <source>1 person waiting for Day {day} stays so; approving takes a reason.</source>
            <translation>1 persona en espera del Día {day} sigue así; aprobarla pide un motivo.</translation>
        </message>
        <message>
            <source>1 person not registered for Day {day} could register and be approved.</source>
            <translation>1 persona sin inscripción al Día {day} podría inscribirse y quedar aprobada.</translation>
        </message>
        <message>
            <source>1 person not registered for Day {day} could ask for it.</source>
            <translation>1 persona sin inscripción al Día {day} podría solicitarlo.</translation>
        </message>
        <message>
            <source>1 person not registered for Day {day} could come by override only.</source>
            <translation>1 persona sin inscripción al Día {day} solo podría entrar por excepción.</translation>
        </message>
        <message>
            <source>1 team lacks a core discipline: {counties}.</source>
            <translation>A 1 equipo le falta una disciplina básica: {counties}.</translation>
        </message>
        <message>
            <source>Number {position} in line.</source>
            <translation>Lugar {position} en la lista.</translation>
        </message>
        <message>
            <source>Team checked in</source>
            <translation>Entró el equipo</translation>
        </message>
        <message>
            <source>Admitted anyway</source>
            <translation>Admitido de todos modos</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Salió</translation>
        </message>
        <message>
            <source>Handed out</source>
            <translation>Entregado</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Agregado</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Importado</translation>
        </message>
        <message>
            <source>Name corrected</source>
            <translation>Nombre corregido</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Cambiado</translation>
        </message>
        <message>
            <source>Taken off the day</source>
            <translation>Quitado del día</translation>
        </message>
        <message>
            <source>Standings changed</source>
            <translation>Estados cambiados</translation>
        </message>
        <message>
            <source>Badge printed</source>
            <translation>Gafete impreso</translation>
        </message>
        <message>
            <source>Badge reissued</source>
            <translation>Gafete reemitido</translation>
        </message>
        <message>
            <source>Letter made</source>
            <translation>Carta hecha</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>Unidos</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>No son la misma persona</translation>
        </message>
        <message>
            <source>Erased</source>
            <translation>Borrado</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Deshecho</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Rehecho</translation>
        </message>
        <message>
            <source>Convening changed</source>
            <translation>Encuentro cambiado</translation>
        </message>
        <message>
            <source>Team changed</source>
            <translation>Equipo cambiado</translation>
        </message>
        <message>
            <source>Operator changed</source>
            <translation>Operador cambiado</translation>
        </message>
        <message>
            <source>File added</source>
            <translation>Archivo agregado</translation>
        </message>
        <message>
            <source>File changed</source>
            <translation>Archivo cambiado</translation>
        </message>
        <message>
            <source>File removed</source>
            <translation>Archivo quitado</translation>
        </message>
        <message>
            <source>Desk opened</source>
            <translation>Mesa abierta</translation>
        </message>
        <message>
            <source>By a newer version</source>
            <translation>De una versión más nueva</translation>
        </message>
        <message>
            <source>What was printed or written stays recorded: it may be out in the world.</source>
            <translation>Lo impreso o escrito queda anotado: puede estar ya en manos de alguien.</translation>
        </message>
        <message>
            <source>What was erased is gone for good.</source>
            <translation>Lo que se borró no vuelve.</translation>
        </message>
        <message>
            <source>This only tells what happened; there is nothing to take back.</source>
            <translation>Esto solo cuenta lo que pasó; no hay nada que deshacer.</translation>
        </message>
        <message>
            <source>Their number</source>
            <translation>Su número</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Apellidos</translation>
        </message>
        <message>
            <source>Name on the badge</source>
            <translation>Nombre en el gafete</translation>
        </message>
        <message>
            <source>Pronouns</source>
            <translation>Pronombres</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Agencia</translation>
        </message>
        <message>
            <source>County</source>
            <translation>Condado</translation>
        </message>
        <message>
            <source>Affiliation</source>
            <translation>Afiliación</translation>
        </message>
        <message>
            <source>Discipline</source>
            <translation>Disciplina</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Dietary needs</source>
            <translation>Alimentación</translation>
        </message>
        <message>
            <source>Accessibility</source>
            <translation>Accesibilidad</translation>
        </message>
        <message>
            <source>Notes for the desk</source>
            <translation>Notas para la mesa</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Sede</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <source>Date of Day 1</source>
            <translation>Fecha del Día 1</translation>
        </message>
        <message>
            <source>Date of Day 2</source>
            <translation>Fecha del Día 2</translation>
        </message>
        <message>
            <source>Hours of Day 1</source>
            <translation>Horario del Día 1</translation>
        </message>
        <message>
            <source>Hours of Day 2</source>
            <translation>Horario del Día 2</translation>
        </message>
        <message>
            <source>Room of Day 1</source>
            <translation>Sala del Día 1</translation>
        </message>
        <message>
            <source>Room of Day 2</source>
            <translation>Sala del Día 2</translation>
        </message>
        <message>
            <source>Places on Day 1</source>
            <translation>Lugares el Día 1</translation>
        </message>
        <message>
            <source>Places on Day 2</source>
            <translation>Lugares el Día 2</translation>
        </message>
        <message>
            <source>Places of a team</source>
            <translation>Lugares de un equipo</translation>
        </message>
        <message>
            <source>Core disciplines</source>
            <translation>Disciplinas básicas</translation>
        </message>
        <message>
            <source>PACT counties</source>
            <translation>Condados PACT</translation>
        </message>
        <message>
            <source>Registration opens</source>
            <translation>Apertura de inscripción</translation>
        </message>
        <message>
            <source>Registration closes</source>
            <translation>Cierre de inscripción</translation>
        </message>
        <message>
            <source>Program contact</source>
            <translation>Contacto del programa</translation>
        </message>
        <message>
            <source>Logistics contact</source>
            <translation>Contacto de logística</translation>
        </message>
        <message>
            <source>{count} people</source>
            <translation>{count} personas</translation>
        </message>
        <message>
            <source>{county}, {count} people</source>
            <translation>{county}, {count} personas</translation>
        </message>
        <message>
            <source>{count} settings</source>
            <translation>{count} ajustes</translation>
        </message>
        <message>
            <source>{count} files</source>
            <translation>{count} archivos</translation>
        </message>
        <message>
            <source>A code that was not made here</source>
            <translation>Un código que no se hizo aquí</translation>
        </message>
        <message>
            <source>Recorded, nobody admitted</source>
            <translation>Anotado, nadie fue admitido</translation>
        </message>
        <message>
            <source>Erased person</source>
            <translation>Persona borrada</translation>
        </message>
        <message>
            <source>Badge {id}, not known here yet</source>
            <translation>Gafete {id}, aún no conocido aquí</translation>
        </message>
        <message>
            <source>Day {day}, {method}</source>
            <translation>Día {day}, {method}</translation>
        </message>
        <message>
            <source>Reason: {text}</source>
            <translation>Motivo: {text}</translation>
        </message>
        <message>
            <source>The values were erased</source>
            <translation>Los datos se borraron</translation>
        </message>
        <message>
            <source>Issue {issue}</source>
            <translation>Emisión {issue}</translation>
        </message>
        <message>
            <source>Issue {issue}; older badges are refused</source>
            <translation>Emisión {issue}; los gafetes anteriores se rechazan</translation>
        </message>
        <message>
            <source>Packet</source>
            <translation>Paquete</translation>
        </message>
        <message>
            <source>Food ticket</source>
            <translation>Boleto de comida</translation>
        </message>
        <message>
            <source>Confirmation</source>
            <translation>Confirmación</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>Aprobación</translation>
        </message>
        <message>
            <source>Waitlist</source>
            <translation>Lista de espera</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>No aprobación</translation>
        </message>
        <message>
            <source>{new} new, {changed} changed</source>
            <translation>{new} nuevos, {changed} cambiados</translation>
        </message>
        <message>
            <source>{label}: {text}</source>
            <translation>{label}: {text}</translation>
        </message>
        <message>
            <source>“{old}” to “{new}”</source>
            <translation>de «{old}» a «{new}»</translation>
        </message>
        <message>
            <source>“{new}”</source>
            <translation>«{new}»</translation>
        </message>
        <message>
            <source>emptied, was “{old}”</source>
            <translation>vaciado, era «{old}»</translation>
        </message>
        <message>
            <source>{field} changed</source>
            <translation>{field}: cambió</translation>
        </message>
        <message>
            <source>Day {day}: {standing}</source>
            <translation>Día {day}: {standing}</translation>
        </message>
        <message>
            <source>not registered</source>
            <translation>sin inscripción</translation>
        </message>
        <message>
            <source>Not registered for a day</source>
            <translation>Sin inscripción para ningún día</translation>
        </message>
        <message>
            <source>{what}, {time}</source>
            <translation>{what}, {time}</translation>
        </message>
        <message>
            <source>{other} was merged into {kept}</source>
            <translation>{other} se unió a {kept}</translation>
        </message>
        <message>
            <source>{one} and {other} are two people</source>
            <translation>{one} y {other} son dos personas</translation>
        </message>
        <message>
            <source>Coordinator: {name}</source>
            <translation>Coordinación: {name}</translation>
        </message>
        <message>
            <source>No coordinator</source>
            <translation>Sin coordinación</translation>
        </message>
        <message>
            <source>Works at a desk</source>
            <translation>Trabaja en una mesa</translation>
        </message>
        <message>
            <source>Organizer</source>
            <translation>Organización</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Quitado</translation>
        </message>
        <message>
            <source>Day {day} for {affiliation}</source>
            <translation>Día {day} para {affiliation}</translation>
        </message>
        <message>
            <source>{old} to {new}</source>
            <translation>de {old} a {new}</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sin límite</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>added {counties}</source>
            <translation>se agregó {counties}</translation>
        </message>
        <message>
            <source>removed {counties}</source>
            <translation>se quitó {counties}</translation>
        </message>
        <message>
            <source>This program is too old to tell what it was; it is kept</source>
            <translation>Este programa es demasiado antiguo para decir qué fue; se conserva</translation>
        </message>
        <message>
            <source>Choose another folder with --out.</source>
            <translation>Elija otra carpeta con --out.</translation>
        </message>
        <message>
            <source>The demo's file does not verify: {problem}</source>
            <translation>El archivo de la demostración no pasa la verificación: {problem}</translation>
        </message>
        <message>
            <source>{database} holds another convening: {title}.</source>
            <translation>{database} contiene otro encuentro: {title}.</translation>
        </message>
        <message>
            <source>Check that the printer is on, or choose another.</source>
            <translation>Compruebe que la impresora esté encendida, o elija otra.</translation>
        </message>
        <message>
            <source>The printing system does not answer.</source>
            <translation>El sistema de impresión no responde.</translation>
        </message>
        <message>
            <source>Start it again, or save the pages as a PDF.</source>
            <translation>Reinícielo, o guarde las páginas como PDF.</translation>
        </message>
        <message>
            <source>the printing system gave no reason</source>
            <translation>el sistema de impresión no dio motivo</translation>
        </message>
        <message>
            <source>{printer} did not take {name}: {reason}</source>
            <translation>{printer} no aceptó {name}: {reason}</translation>
        </message>
        <message>
            <source>Run doctor: it tells what to install.</source>
            <translation>Ejecute doctor: dice qué hay que instalar.</translation>
        </message>
        <message>
            <source>The pages cannot be looked at before they go out: {reason}.</source>
            <translation>Las páginas no se pueden revisar antes de salir: {reason}.</translation>
        </message>
        <message>
            <source>Write them like 1-3, 5.</source>
            <translation>Escríbalas así: 1-3, 5.</translation>
        </message>
        <message>
            <source>{text} names no pages.</source>
            <translation>{text} no nombra ninguna página.</translation>
        </message>
        <message>
            <source>There are no pages {text}.</source>
            <translation>No hay páginas {text}.</translation>
        </message>
        <message>
            <source>The document has pages 1 to {pages}.</source>
            <translation>El documento tiene las páginas 1 a {pages}.</translation>
        </message>
        <message>
            <source>Make the PDF again, or choose another.</source>
            <translation>Haga el PDF otra vez, o elija otro.</translation>
        </message>
        <message>
            <source>{name} cannot be opened as a PDF ({reason}).</source>
            <translation>{name} no se puede abrir como PDF ({reason}).</translation>
        </message>
        <message>
            <source>Connect it, or choose another printer.</source>
            <translation>Conéctela, o elija otra impresora.</translation>
        </message>
        <message>
            <source>Check that it is on.</source>
            <translation>Compruebe que esté encendida.</translation>
        </message>
        <message>
            <source>{name} was not printed: there is no printer {printer}.</source>
            <translation>{name} no se imprimió: no hay impresora {printer}.</translation>
        </message>
        <message>
            <source>{name} was not printed: the printer does not answer.</source>
            <translation>{name} no se imprimió: la impresora no responde.</translation>
        </message>
        <message>
            <source>“{text}” is not a time.</source>
            <translation>“{text}” no es una hora.</translation>
        </message>
        <message>
            <source>Write it as in 8:30 or 17:30.</source>
            <translation>Escríbala como 8:30 o 17:30.</translation>
        </message>
        <message>
            <source>“{text}” is not a date.</source>
            <translation>“{text}” no es una fecha.</translation>
        </message>
        <message>
            <source>Write it as in {example}.</source>
            <translation>Escríbala como {example}.</translation>
        </message>
        <message>
            <source>Permission denied</source>
            <translation>sin permiso</translation>
        </message>
        <message>
            <source>No such file or directory</source>
            <translation>no existe el archivo o la carpeta</translation>
        </message>
        <message>
            <source>No space left on device</source>
            <translation>no queda espacio en el disco</translation>
        </message>
        <message>
            <source>Read-only file system</source>
            <translation>el disco es de solo lectura</translation>
        </message>
        <message>
            <source>Is a directory</source>
            <translation>es una carpeta</translation>
        </message>
        <message>
            <source>Not a directory</source>
            <translation>no es una carpeta</translation>
        </message>
        <message>
            <source>File exists</source>
            <translation>el archivo ya existe</translation>
        </message>
        <message>
            <source>File name too long</source>
            <translation>el nombre del archivo es demasiado largo</translation>
        </message>
        <message>
            <source>Input/output error</source>
            <translation>error de lectura o escritura del disco</translation>
        </message>
        <message>
            <source>{message} {hint}</source>
            <translation>{message} {hint}</translation>
        </message>
        <message>
            <source>Shorten it.</source>
            <translation>Acórtelo.</translation>
        </message>
        <message>
            <source>Write it as in Los Angeles, or leave it empty.</source>
            <translation>Escríbalo como Los Angeles, o déjelo vacío.</translation>
        </message>
        <message>
            <source>“{text}” is not a standing.</source>
            <translation>«{text}» no es un estado.</translation>
        </message>
        <message>
            <source>A standing is one of: {choices}, or none.</source>
            <translation>Los estados son: {choices}, o ninguno.</translation>
        </message>
        <message>
            <source>The field {name} holds {count} characters; at most {most} are kept.</source>
            <translation>El campo {name} tiene {count} caracteres; se guardan {most} como máximo.</translation>
        </message>
        <message>
            <source>“{text}” is not a California county.</source>
            <translation>«{text}» no es un condado de California.</translation>
        </message>
        <message>
            <source>“{text}” is not one of the {name}s.</source>
            <translation>«{text}» no es una {name} conocida.</translation>
        </message>
        <message>
            <source>They are: {choices}.</source>
            <translation>Son: {choices}.</translation>
        </message>
        <message>
            <source>There is no field “{name}”.</source>
            <translation>No hay campo «{name}».</translation>
        </message>
        <message>
            <source>The fields are: {choices}.</source>
            <translation>Los campos son: {choices}.</translation>
        </message>
        <message>
            <source>affiliation</source>
            <translation>afiliación</translation>
        </message>
        <message>
            <source>discipline</source>
            <translation>disciplina</translation>
        </message>
        <message>
            <source>An attendee id has 13 letters and digits; the search shows each attendee's.</source>
            <translation>El id. de participante tiene 13 letras y cifras; la búsqueda muestra el de cada quien.</translation>
        </message>
        <message>
            <source>“{text}” is not an attendee id.</source>
            <translation>«{text}» no es un id. de participante.</translation>
        </message>
        <message>
            <source>must be one line of at most 500 characters</source>
            <translation>debe ser una sola línea de 500 caracteres como máximo</translation>
        </message>
        <message>
            <source>must not be empty</source>
            <translation>no debe quedar vacío</translation>
        </message>
        <message>
            <source>must be a date such as 2026-10-06</source>
            <translation>debe ser una fecha como 2026-10-06</translation>
        </message>
        <message>
            <source>must begin before they end</source>
            <translation>debe empezar antes de terminar</translation>
        </message>
        <message>
            <source>must be a whole number, 0 or more</source>
            <translation>debe ser un número entero, 0 o más</translation>
        </message>
        <message>
            <source>must hold counties of California only, with commas between</source>
            <translation>debe contener solo condados de California, separados por comas</translation>
        </message>
        <message>
            <source>must be a day with a time, such as 2026-09-30T17:00-07:00, or open</source>
            <translation>debe ser un día con hora, como 2026-09-30T17:00-07:00, o open</translation>
        </message>
        <message>
            <source>must be name; phone; email</source>
            <translation>debe ser nombre; teléfono; correo</translation>
        </message>
        <message>
            <source>must be open, by_request or closed</source>
            <translation>debe ser open, by_request o closed</translation>
        </message>
        <message>
            <source>must be yes or no</source>
            <translation>debe ser yes o no</translation>
        </message>
        <message>
            <source>There is no setting “{key}”.</source>
            <translation>No hay ajuste «{key}».</translation>
        </message>
        <message>
            <source>The settings are: {choices}.</source>
            <translation>Los ajustes son: {choices}.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>No se cambió nada.</translation>
        </message>
        <message>
            <source>must be hours such as 08:00-17:00</source>
            <translation>debe ser un horario como 08:00-17:00</translation>
        </message>
        <message>
            <source>must be a time zone such as America/Los_Angeles</source>
            <translation>debe ser una zona horaria como America/Los_Angeles</translation>
        </message>
        <message>
            <source>must hold disciplines only, with commas between</source>
            <translation>debe contener solo disciplinas, separadas por comas</translation>
        </message>
        <message>
            <source>must name {choices}, or nothing</source>
            <translation>debe nombrar {choices}, o nada</translation>
        </message>
        <message>
            <source>The setting {key} {problem}; “{value}” is not.</source>
            <translation>El ajuste {key} {problem}; «{value}» no sirve.</translation>
        </message>
        <message>
            <source>Making the pages was stopped.</source>
            <translation>Se detuvo la preparación de las páginas.</translation>
        </message>
        <message>
            <source>Nothing was printed.</source>
            <translation>No se imprimió nada.</translation>
        </message>
        <message>
            <source>Choose another name; nothing was changed.</source>
            <translation>Elija otro nombre; no se cambió nada.</translation>
        </message>
        <message>
            <source>{path} is there already.</source>
            <translation>{path} ya existe.</translation>
        </message>
        <message>
            <source>Export it if you trust it.</source>
            <translation>Expórtelo si confía en él.</translation>
        </message>
        <message>
            <source>{name} is a program and is not opened from here.</source>
            <translation>{name} es un programa y no se abre desde aquí.</translation>
        </message>
        <message>
            <source>The command “demo --headless” says more.</source>
            <translation>El comando «demo --headless» dice más.</translation>
        </message>
        <message>
            <source>The demo could not be made in {folder}.</source>
            <translation>No se pudo preparar la demostración en {folder}.</translation>
        </message>
        <message>
            <source>The work was cut off before it was done.</source>
            <translation>El trabajo se interrumpió antes de terminar.</translation>
        </message>
        <message>
            <source>Try it again.</source>
            <translation>Inténtelo otra vez.</translation>
        </message>
        <message>
            <source>It was stopped before everything was done.</source>
            <translation>Se detuvo antes de terminar.</translation>
        </message>
        <message>
            <source>Do it again to go on with the rest.</source>
            <translation>Repítalo para seguir con lo que falta.</translation>
        </message>
        <message>
            <source>Something large is being taken back or put back already.</source>
            <translation>Ya se está deshaciendo o rehaciendo algo grande.</translation>
        </message>
        <message>
            <source>Wait until it is done.</source>
            <translation>Espere a que termine.</translation>
        </message>
        <message>
            <source>Choose another in the settings.</source>
            <translation>Elija otra en los ajustes.</translation>
        </message>
        <message>
            <source>The folder {folder} is not there.</source>
            <translation>La carpeta {folder} no está.</translation>
        </message>
        <message>
            <source>This column cannot be edited.</source>
            <translation>Esta columna no se puede editar.</translation>
        </message>
        <message>
            <source>Printing a badge changes its issue.</source>
            <translation>Imprimir un gafete cambia su emisión.</translation>
        </message>
        <message>
            <source>Choose one of: {choices}.</source>
            <translation>Elija uno de estos: {choices}.</translation>
        </message>
        <message>
            <source>Choose a cell further up or left, or use Import for new people.</source>
            <translation>Elija una celda más arriba o a la izquierda, o use Importar para gente nueva.</translation>
        </message>
        <message>
            <source>What was copied has {rows} rows and {columns} columns; from here on the table has {table_rows} and {table_columns}.</source>
            <translation>Lo copiado tiene {rows} filas y {columns} columnas; desde aquí la tabla tiene {table_rows} y {table_columns}.</translation>
        </message>
        <message>
            <source>{place}: {problem}</source>
            <translation>{place}: {problem}</translation>
        </message>
        <message>
            <source>Type one, then press Enter.</source>
            <translation>Escriba uno y pulse Intro.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Elija otro nombre.</translation>
        </message>
        <message>
            <source>A view needs a name of at most {most} characters.</source>
            <translation>Una vista necesita un nombre de {most} caracteres como máximo.</translation>
        </message>
        <message>
            <source>There is a view “{kept}” already.</source>
            <translation>Ya hay una vista «{kept}».</translation>
        </message>
        <message>
            <source>Before entry {id} (chain {chain}, number {number}) there is a gap: number {missing} is missing.</source>
            <translation>Antes de la anotación {id} (cadena {chain}, número {number}) hay un hueco: falta el número {missing}.</translation>
        </message>
        <message>
            <source>Entry {id} (chain {chain}, number {number}) was changed after it was written.</source>
            <translation>La anotación {id} (cadena {chain}, número {number}) se cambió después de escribirla.</translation>
        </message>
        <message>
            <source>Entry {id} (chain {chain}, number {number}) does not follow the entry before it.</source>
            <translation>La anotación {id} (cadena {chain}, número {number}) no sigue a la anterior.</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <translation>Elija otro archivo.</translation>
        </message>
        <message>
            <source>{name} belongs to the convening that is open.</source>
            <translation>{name} pertenece al encuentro que está abierto.</translation>
        </message>
        <message>
            <source>Printed badges that are refused until their people are on the roster again: {count}.</source>
            <translation>Gafetes impresos que se rechazan hasta que sus personas vuelvan a la lista: {count}.</translation>
        </message>
        <message>
            <source>Check-ins of these people: {count}. They stay recorded and are theirs again with the badges.</source>
            <translation>Entradas de estas personas: {count}. Quedan registradas y vuelven a ser suyas junto con los gafetes.</translation>
        </message>
        <message>
            <source>Printed badges that are good again: {count}.</source>
            <translation>Gafetes impresos que vuelven a ser válidos: {count}.</translation>
        </message>
        <message>
            <source>Check-ins of theirs, which they have again: {count}.</source>
            <translation>Entradas suyas que recuperan: {count}.</translation>
        </message>
        <message>
            <source>Nobody is registered under this badge.</source>
            <translation>Nadie está inscrito con este gafete.</translation>
        </message>
        <message>
            <source>Register the person first, then print a badge.</source>
            <translation>Primero inscriba a la persona; después imprima un gafete.</translation>
        </message>
        <message>
            <source>Register the person again and merge the two attendees.</source>
            <translation>Inscriba a la persona otra vez y una a los dos participantes.</translation>
        </message>
        <message>
            <source>The badge of {person} has had its last issue, {last}.</source>
            <translation>El gafete de {person} ya tuvo su última emisión, la {last}.</translation>
        </message>
        <message>
            <source>Search by name shows each attendee's id.</source>
            <translation>La búsqueda por nombre muestra el id. de cada participante.</translation>
        </message>
        <message>
            <source>There is no attendee {attendee}.</source>
            <translation>No hay participante {attendee}.</translation>
        </message>
        <message>
            <source>This convening checks nobody out.</source>
            <translation>Este encuentro no registra salidas.</translation>
        </message>
        <message>
            <source>Whoever leaves stays in; to record it, switch it on: convening --set check_out=yes.</source>
            <translation>Quien se va sigue dentro; para anotarlo, actívelo: convening --set check_out=yes.</translation>
        </message>
        <message>
            <source>There is nobody to write a contact card of.</source>
            <translation>No hay nadie de quien hacer una tarjeta de contacto.</translation>
        </message>
        <message>
            <source>Give those who agreed the tag {tag}.</source>
            <translation>Dé a quienes aceptaron la etiqueta {tag}.</translation>
        </message>
        <message>
            <source>Give title, day1 and day2.</source>
            <translation>Dé title, day1 y day2.</translation>
        </message>
        <message>
            <source>Day 2 must be after Day 1.</source>
            <translation>El Día 2 debe ser después del Día 1.</translation>
        </message>
        <message>
            <source>Registration must close after it opens.</source>
            <translation>La inscripción debe cerrar después de abrir.</translation>
        </message>
        <message>
            <source>A convening needs its {field}.</source>
            <translation>A un encuentro le hace falta {field}.</translation>
        </message>
        <message>
            <source>There is no paper named {name}.</source>
            <translation>No hay papel llamado {name}.</translation>
        </message>
        <message>
            <source>Sign-in sheets are for one day.</source>
            <translation>Las hojas de asistencia son de un día.</translation>
        </message>
        <message>
            <source>Say which: --day 1 or --day 2.</source>
            <translation>Diga cuál: --day 1 o --day 2.</translation>
        </message>
        <message>
            <source>Nobody has agreed to stand on the contact list.</source>
            <translation>Nadie ha aceptado figurar en la lista de contactos.</translation>
        </message>
        <message>
            <source>Give those who did the tag {tag}.</source>
            <translation>Dé a quienes aceptaron la etiqueta {tag}.</translation>
        </message>
        <message>
            <source>A reason is needed.</source>
            <translation>Se necesita un motivo.</translation>
        </message>
        <message>
            <source>Say in a few words why.</source>
            <translation>Diga en pocas palabras por qué.</translation>
        </message>
        <message>
            <source>The reason has {count} characters.</source>
            <translation>El motivo tiene {count} caracteres.</translation>
        </message>
        <message>
            <source>Say in at most {most} why.</source>
            <translation>Diga por qué en {most} como máximo.</translation>
        </message>
        <message>
            <source>These two are one attendee.</source>
            <translation>Son la misma persona en la lista.</translation>
        </message>
        <message>
            <source>Undo the merge to part them.</source>
            <translation>Deshaga la unión para separarlas.</translation>
        </message>
        <message>
            <source>This attendee's registration was taken back.</source>
            <translation>La inscripción de esta persona se retiró.</translation>
        </message>
        <message>
            <source>Undo that first, or register the person again.</source>
            <translation>Primero deshaga eso, o inscriba a la persona otra vez.</translation>
        </message>
        <message>
            <source>An attendee needs a name.</source>
            <translation>Una persona necesita un nombre.</translation>
        </message>
        <message>
            <source>Give at least a given or a family name.</source>
            <translation>Dé al menos un nombre o un apellido.</translation>
        </message>
        <message>
            <source>{person}: {problem}</source>
            <translation>{person}: {problem}</translation>
        </message>
        <message>
            <source>Badge codes are those of now.</source>
            <translation>Los códigos de los gafetes son los de ahora.</translation>
        </message>
        <message>
            <source>Export the roster of an earlier moment without codes.</source>
            <translation>Exporte sin códigos la lista de un momento anterior.</translation>
        </message>
        <message>
            <source>Handing it out again needs a reason.</source>
            <translation>Entregarlo otra vez necesita un motivo.</translation>
        </message>
        <message>
            <source>{person} was handed that already.</source>
            <translation>A {person} ya se le entregó.</translation>
        </message>
        <message>
            <source>This import cancels people, or changes or leaves out more than a tenth of the roster.</source>
            <translation>Esta importación cancela a personas, o cambia u omite a más de una décima parte de la lista.</translation>
        </message>
        <message>
            <source>Look at the figures; if it is meant, import again with --confirm.</source>
            <translation>Revise las cifras; si es lo que quiere, importe de nuevo con --confirm.</translation>
        </message>
        <message>
            <source>Cancelled by this file ({count}): {names}.</source>
            <translation>Este archivo cancela a {count}: {names}.</translation>
        </message>
        <message>
            <source>Cancelled by this file ({count}): {names}; and {more} more.</source>
            <translation>Este archivo cancela a {count}: {names}; y {more} más.</translation>
        </message>
        <message>
            <source>No longer in this file: {count} of {roster} people. They stay on the roster.</source>
            <translation>Ya no están en este archivo: {count} de {roster} personas. Siguen en la lista.</translation>
        </message>
        <message>
            <source>Changed by this file: {count} of {roster} people.</source>
            <translation>Este archivo cambia: {count} de {roster} personas.</translation>
        </message>
        <message>
            <source>{some}; {other}</source>
            <translation>{some}; {other}</translation>
        </message>
        <message>
            <source>{name} (Day {days})</source>
            <translation>{name} (Día {days})</translation>
        </message>
        <message>
            <source>Day {day} is closed for: {affiliation}. The person is not registered for it.</source>
            <translation>El Día {day} está cerrado para: {affiliation}. La persona queda sin inscripción ese día.</translation>
        </message>
        <message>
            <source>No place is left on Day {day} for: {affiliation}. The person is on the waitlist.</source>
            <translation>No queda lugar el Día {day} para: {affiliation}. La persona está en lista de espera.</translation>
        </message>
        <message>
            <source>This approval goes beyond the {places} places of the team of {county} County.</source>
            <translation>Esta aprobación pasa de los {places} lugares del equipo del condado de {county}.</translation>
        </message>
        <message>
            <source>This approval goes beyond the capacity of Day {day}.</source>
            <translation>Esta aprobación pasa del cupo del Día {day}.</translation>
        </message>
        <message>
            <source>The layout has no title.</source>
            <translation>El diseño no tiene título.</translation>
        </message>
        <message>
            <source>Give it one: it is chosen by it.</source>
            <translation>Dele uno: se elige por él.</translation>
        </message>
        <message>
            <source>Save it as a new one.</source>
            <translation>Guárdelo como nuevo.</translation>
        </message>
        <message>
            <source>Nothing was removed.</source>
            <translation>No se quitó nada.</translation>
        </message>
        <message>
            <source>There is no layout “{replaces}” to replace.</source>
            <translation>No hay diseño «{replaces}» que reemplazar.</translation>
        </message>
        <message>
            <source>There is no layout “{name}” of your own.</source>
            <translation>No hay diseño propio «{name}».</translation>
        </message>
        <message>
            <source>There is no letter to write.</source>
            <translation>No hay carta que escribir.</translation>
        </message>
        <message>
            <source>Those chosen have no email address.</source>
            <translation>Las personas elegidas no tienen correo electrónico.</translation>
        </message>
        <message>
            <source>No standing of theirs calls for one.</source>
            <translation>Ninguno de sus estados pide una.</translation>
        </message>
        <message>
            <source>{folder} cannot be a folder for letters.</source>
            <translation>{folder} no puede ser una carpeta para cartas.</translation>
        </message>
        <message>
            <source>Choose another: {reason}.</source>
            <translation>Elija otra: {reason}.</translation>
        </message>
        <message>
            <source>These two are the same attendee already.</source>
            <translation>Ya son la misma persona en la lista.</translation>
        </message>
        <message>
            <source>Choose two attendees.</source>
            <translation>Elija a dos participantes.</translation>
        </message>
        <message>
            <source>Choose two on the roster.</source>
            <translation>Elija a dos de la lista.</translation>
        </message>
        <message>
            <source>The attendee {attendee} is not registered.</source>
            <translation>El participante {attendee} no está inscrito.</translation>
        </message>
        <message>
            <source>This needs an organizer's PIN.</source>
            <translation>Esto necesita el PIN de un organizador.</translation>
        </message>
        <message>
            <source>This PIN is not known.</source>
            <translation>Este PIN no se conoce.</translation>
        </message>
        <message>
            <source>Type it again.</source>
            <translation>Escríbalo otra vez.</translation>
        </message>
        <message>
            <source>Give it in the menu at the operator's name, then try again.</source>
            <translation>Délo en el menú junto al nombre del operador e inténtelo otra vez.</translation>
        </message>
        <message>
            <source>An operator needs a name of at most {most} characters.</source>
            <translation>Un operador necesita un nombre de {most} caracteres como máximo.</translation>
        </message>
        <message>
            <source>This PIN is taken.</source>
            <translation>Este PIN ya es de alguien.</translation>
        </message>
        <message>
            <source>Choose another: a PIN tells who is there.</source>
            <translation>Elija otro: un PIN dice quién está.</translation>
        </message>
        <message>
            <source>The operators are listed by name.</source>
            <translation>Los operadores están en la lista por nombre.</translation>
        </message>
        <message>
            <source>There is no operator {name}.</source>
            <translation>No hay operador {name}.</translation>
        </message>
        <message>
            <source>Save it as a PDF and add that.</source>
            <translation>Guárdelo como PDF y agregue ese.</translation>
        </message>
        <message>
            <source>{name} is no PDF, and only PDFs are bound into the packets.</source>
            <translation>{name} no es un PDF, y en los paquetes solo se encuadernan archivos PDF.</translation>
        </message>
        <message>
            <source>Choose one that nobody guesses.</source>
            <translation>Elija uno que nadie adivine.</translation>
        </message>
        <message>
            <source>A PIN of one digit again and again is guessed.</source>
            <translation>Un PIN de una sola cifra repetida se adivina.</translation>
        </message>
        <message>
            <source>Choose another.</source>
            <translation>Elija otro.</translation>
        </message>
        <message>
            <source>A PIN has {fewest} to {most} digits.</source>
            <translation>Un PIN tiene de {fewest} a {most} cifras.</translation>
        </message>
        <message>
            <source>No badge was recorded as printed. Choose another layout or stock.</source>
            <translation>No se anotó ningún gafete como impreso. Elija otro diseño u otro papel.</translation>
        </message>
        <message>
            <source>There are no badges to print.</source>
            <translation>No hay gafetes que imprimir.</translation>
        </message>
        <message>
            <source>Choose other people.</source>
            <translation>Elija a otras personas.</translation>
        </message>
        <message>
            <source>The badge of {person} does not come out whole.</source>
            <translation>El gafete de {person} no sale entero.</translation>
        </message>
        <message>
            <source>The badge of {person} does not come out: its code would not scan.</source>
            <translation>El gafete de {person} no sale bien: su código no se leería.</translation>
        </message>
        <message>
            <source>Print the newer one instead.</source>
            <translation>Imprima el más nuevo.</translation>
        </message>
        <message>
            <source>The badge of {person} does not come out: “{text}” is not seen on the page.</source>
            <translation>El gafete de {person} no sale bien: “{text}” no se ve en la página.</translation>
        </message>
        <message>
            <source>The badge of {person} does not come out: a colour or picture is not seen on the page.</source>
            <translation>El gafete de {person} no sale bien: un color o una imagen no se ve en la página.</translation>
        </message>
        <message>
            <source>{person} has a newer badge by now.</source>
            <translation>{person} ya tiene un gafete más nuevo.</translation>
        </message>
        <message>
            <source>End its name in .json, .csv, .xlsx or .pdf.</source>
            <translation>Termine su nombre en .json, .csv, .xlsx o .pdf.</translation>
        </message>
        <message>
            <source>{name} does not say what kind of report it is to be.</source>
            <translation>{name} no dice qué clase de informe debe ser.</translation>
        </message>
        <message>
            <source>There is nothing to offer.</source>
            <translation>No hay nada que ofrecer.</translation>
        </message>
        <message>
            <source>Approving beyond a limit takes a reason.</source>
            <translation>Aprobar por encima de un límite necesita un motivo.</translation>
        </message>
        <message>
            <source>Nobody waits for Day {day}.</source>
            <translation>Nadie espera para el Día {day}.</translation>
        </message>
        <message>
            <source>Day {day} has no free place for those who wait.</source>
            <translation>El Día {day} no tiene lugar libre para quienes esperan.</translation>
        </message>
        <message>
            <source>Choose the files in it.</source>
            <translation>Elija los archivos que contiene.</translation>
        </message>
        <message>
            <source>Nothing was added.</source>
            <translation>No se agregó nada.</translation>
        </message>
        <message>
            <source>It is at the desk that added it, or in a backup. Add it again, or leave it out of the packet.</source>
            <translation>Está en la mesa que lo agregó, o en una copia. Agréguelo otra vez, o quítelo del paquete.</translation>
        </message>
        <message>
            <source>{name} is a folder.</source>
            <translation>{name} es una carpeta.</translation>
        </message>
        <message>
            <source>Make it smaller, for instance its pictures, or keep it beside the convening.</source>
            <translation>Hágalo más pequeño, por ejemplo sus imágenes, o guárdelo aparte.</translation>
        </message>
        <message>
            <source>{name} is empty.</source>
            <translation>{name} está vacío.</translation>
        </message>
        <message>
            <source>The content of {name} is not in this file.</source>
            <translation>El contenido de {name} no está en este archivo.</translation>
        </message>
        <message>
            <source>{name} has {size} MB; a file kept with the convening has at most {most}.</source>
            <translation>{name} tiene {size} MB; un archivo guardado con el encuentro tiene {most} como máximo.</translation>
        </message>
        <message>
            <source>{name} cannot be read: {reason}.</source>
            <translation>No se puede leer {name}: {reason}.</translation>
        </message>
        <message>
            <source>The list shows names and ids.</source>
            <translation>La lista muestra nombres e id.</translation>
        </message>
        <message>
            <source>The file has no name that can be kept.</source>
            <translation>El archivo no tiene un nombre que se pueda guardar.</translation>
        </message>
        <message>
            <source>Give it another name.</source>
            <translation>Póngale otro nombre.</translation>
        </message>
        <message>
            <source>Give the id of the one you mean.</source>
            <translation>Dé el id. del que quiere.</translation>
        </message>
        <message>
            <source>A file needs a name.</source>
            <translation>Un archivo necesita un nombre.</translation>
        </message>
        <message>
            <source>There is no file “{text}” kept with the convening.</source>
            <translation>No hay archivo «{text}» guardado con el encuentro.</translation>
        </message>
        <message>
            <source>Several files are named {text}.</source>
            <translation>Varios archivos se llaman {text}.</translation>
        </message>
        <message>
            <source>Another file is named {name}.</source>
            <translation>Otro archivo se llama {name}.</translation>
        </message>
        <message>
            <source>{name} is kept already.</source>
            <translation>{name} ya está guardado.</translation>
        </message>
        <message>
            <source>“{name}” is a backup itself.</source>
            <translation>“{name}” es también una copia de seguridad.</translation>
        </message>
        <message>
            <source>Page {page} of the sign-in sheets for Day {day}</source>
            <translation>La página {page} de las hojas de asistencia del Día {day}</translation>
        </message>
        <message>
            <source>Open that convening's file.</source>
            <translation>Abra el archivo de ese encuentro.</translation>
        </message>
        <message>
            <source>Choose another picture, or open the other convening.</source>
            <translation>Elija otra imagen, o abra el otro encuentro.</translation>
        </message>
        <message>
            <source>Take a picture of each by itself.</source>
            <translation>Tome una imagen de cada una por separado.</translation>
        </message>
        <message>
            <source>Take the picture again: the whole page in view, flat, sharp, without glare.</source>
            <translation>Tome la imagen otra vez: la página entera, plana, nítida, sin reflejos.</translation>
        </message>
        <message>
            <source>Page {page} is a sign-in sheet of another convening.</source>
            <translation>La página {page} es una hoja de asistencia de otro encuentro.</translation>
        </message>
        <message>
            <source>{name}: this convening has no such day.</source>
            <translation>{name}: este encuentro no tiene ese día.</translation>
        </message>
        <message>
            <source>{name} is not of Day {day}.</source>
            <translation>{name} no es del Día {day}.</translation>
        </message>
        <message>
            <source>Read it for Day {day}, or choose another picture.</source>
            <translation>Léala para el Día {day}, o elija otra imagen.</translation>
        </message>
        <message>
            <source>{name} is in the picture twice.</source>
            <translation>{name} está dos veces en la imagen.</translation>
        </message>
        <message>
            <source>{name}: no row can be read.</source>
            <translation>{name}: no se puede leer ninguna fila.</translation>
        </message>
        <message>
            <source>An organizer can admit with a reason.</source>
            <translation>Un organizador puede admitir con un motivo.</translation>
        </message>
        <message>
            <source>Day {day} is closed to {person}.</source>
            <translation>El Día {day} está cerrado para {person}.</translation>
        </message>
        <message>
            <source>Approving all the same needs a reason.</source>
            <translation>Aprobar de todos modos necesita un motivo.</translation>
        </message>
        <message>
            <source>Approving beyond the limit needs a reason.</source>
            <translation>Aprobar por encima del límite necesita un motivo.</translation>
        </message>
        <message>
            <source>Approving ahead of those who came first needs a reason.</source>
            <translation>Aprobar antes que a quienes llegaron primero necesita un motivo.</translation>
        </message>
        <message>
            <source>Declining {person} for Day {day} needs a reason.</source>
            <translation>No aprobar a {person} para el Día {day} necesita un motivo.</translation>
        </message>
        <message>
            <source>Day {day} has no place left for {person}.</source>
            <translation>El Día {day} no tiene lugar para {person}.</translation>
        </message>
        <message>
            <source>Others wait longer for Day {day} than {person}.</source>
            <translation>Otras personas esperan el Día {day} desde antes que {person}.</translation>
        </message>
        <message>
            <source>JSON is for programs, PDF to be read.</source>
            <translation>JSON es para programas; PDF, para leer.</translation>
        </message>
        <message>
            <source>{name} ends neither in .json nor in .pdf.</source>
            <translation>{name} no termina en .json ni en .pdf.</translation>
        </message>
        <message>
            <source>Make it a PACT county first.</source>
            <translation>Primero hágalo condado PACT.</translation>
        </message>
        <message>
            <source>An organizer can give a place all the same, with a reason.</source>
            <translation>Un organizador puede dar un lugar de todos modos, con un motivo.</translation>
        </message>
        <message>
            <source>The team of {county} has no place left.</source>
            <translation>El equipo de {county} no tiene lugar.</translation>
        </message>
        <message>
            <source>{count} people wait for a place in the team of {county}.</source>
            <translation>{count} personas esperan un lugar en el equipo de {county}.</translation>
        </message>
        <message>
            <source>{county} is not a PACT county, so it has no team.</source>
            <translation>{county} no es un condado PACT y no tiene equipo.</translation>
        </message>
        <message>
            <source>1 person waits for a place in the team of {county}.</source>
            <translation>1 persona espera un lugar en el equipo de {county}.</translation>
        </message>
        <message>
            <source>No county</source>
            <translation>Sin condado</translation>
        </message>
        <message>
            <source>Register the person first.</source>
            <translation>Primero inscriba a la persona.</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>No hay nada que retirar.</translation>
        </message>
        <message>
            <source>{person} is not on the roster.</source>
            <translation>{person} no está en la lista.</translation>
        </message>
        <message>
            <source>A coordinator is somebody of the county.</source>
            <translation>Quien coordina es del condado.</translation>
        </message>
        <message>
            <source>{person} is in no county team.</source>
            <translation>{person} no está en ningún equipo de condado.</translation>
        </message>
        <message>
            <source>{person} is of {county}, not of {name}.</source>
            <translation>{person} es de {county}, no de {name}.</translation>
        </message>
        <message>
            <source>no county</source>
            <translation>ningún condado</translation>
        </message>
        <message>
            <source>This cannot be undone.</source>
            <translation>Esto no se puede deshacer.</translation>
        </message>
        <message>
            <source>Printed and reissued badges and erasures stay as they are.</source>
            <translation>Lo impreso, las emisiones nuevas y lo borrado quedan como están.</translation>
        </message>
        <message>
            <source>This was undone already.</source>
            <translation>Esto ya se deshizo.</translation>
        </message>
        <message>
            <source>Redo puts it back.</source>
            <translation>Rehacer lo repone.</translation>
        </message>
        <message>
            <source>This was not undone.</source>
            <translation>Esto no se deshizo.</translation>
        </message>
        <message>
            <source>There is nothing to put back.</source>
            <translation>No hay nada que reponer.</translation>
        </message>
        <message>
            <source>The history shows the ids.</source>
            <translation>El historial muestra los id.</translation>
        </message>
        <message>
            <source>There is no operation or entry {id}.</source>
            <translation>No hay operación ni anotación {id}.</translation>
        </message>
        <message>
            <source>A convening cannot be without its title and days.</source>
            <translation>Un encuentro no puede quedar sin su título ni sus días.</translation>
        </message>
        <message>
            <source>Change them instead.</source>
            <translation>Mejor cámbielos.</translation>
        </message>
        <message>
            <source>“{text}” is not the id of an operation or entry.</source>
            <translation>«{text}» no es el id. de una operación ni de una anotación.</translation>
        </message>
        <message>
            <source>{out} cannot be written.</source>
            <translation>No se puede escribir {out}.</translation>
        </message>
        <message>
            <source>Choose another place: {reason}.</source>
            <translation>Elija otro lugar: {reason}.</translation>
        </message>
        <message>
            <source>Choose it as the back, and another layout as the front.</source>
            <translation>Elíjalo como reverso, y otro diseño como frente.</translation>
        </message>
        <message>
            <source>The layout {layout} has no code; a badge without one cannot be scanned.</source>
            <translation>El diseño {layout} no tiene código; un gafete sin código no se puede leer.</translation>
        </message>
        <message>
            <source>There are no certificates to print.</source>
            <translation>No hay constancias que imprimir.</translation>
        </message>
        <message>
            <source>Choose people who attended.</source>
            <translation>Elija a personas que asistieron.</translation>
        </message>
        <message>
            <source>Install the program again.</source>
            <translation>Instale el programa otra vez.</translation>
        </message>
        <message>
            <source>{name} is not a font.</source>
            <translation>{name} no es una fuente.</translation>
        </message>
        <message>
            <source>The font {name} is missing.</source>
            <translation>Falta la fuente {name}.</translation>
        </message>
        <message>
            <source>There are no labels to print.</source>
            <translation>No hay etiquetas que imprimir.</translation>
        </message>
        <message>
            <source>There is no badge layout named {name}.</source>
            <translation>No hay diseño de gafete llamado {name}.</translation>
        </message>
        <message>
            <source>Choose one of {choices}.</source>
            <translation>Elija uno de estos: {choices}.</translation>
        </message>
        <message>
            <source>There is no layout for backs named {name}.</source>
            <translation>No hay diseño de reverso llamado {name}.</translation>
        </message>
        <message>
            <source>only version {version} of the layout format is known</source>
            <translation>solo se conoce la versión {version} del formato de diseños</translation>
        </message>
        <message>
            <source>[bands] needs an entry 'default'</source>
            <translation>[bands] necesita una entrada 'default'</translation>
        </message>
        <message>
            <source>'width' and 'height' must lie between half an inch and five feet</source>
            <translation>'width' y 'height' deben medir entre media pulgada y cinco pies</translation>
        </message>
        <message>
            <source>an edge is tied to the code, but there is no [code]</source>
            <translation>un borde depende del código, pero no hay [code]</translation>
        </message>
        <message>
            <source>give the code one of left and right, and one of top and bottom</source>
            <translation>dé al código uno de left y right, y uno de top y bottom</translation>
        </message>
        <message>
            <source>give exactly two of {near}, {far} and {extent}</source>
            <translation>dé exactamente dos de {near}, {far} y {extent}</translation>
        </message>
        <message>
            <source>a text needs at least one line</source>
            <translation>un texto necesita al menos una línea</translation>
        </message>
        <message>
            <source>a field of {text} has more than its name in braces</source>
            <translation>un campo de {text} tiene más que su nombre entre llaves</translation>
        </message>
        <message>
            <source>the braces of {text} do not match</source>
            <translation>las llaves de {text} no se corresponden</translation>
        </message>
        <message>
            <source>there is no field {name}</source>
            <translation>no hay campo {name}</translation>
        </message>
        <message>
            <source>The fields are {choices}.</source>
            <translation>Los campos son {choices}.</translation>
        </message>
        <message>
            <source>{key}: {problem}</source>
            <translation>{key}: {problem}</translation>
        </message>
        <message>
            <source>There are no county teams to print.</source>
            <translation>No hay equipos de condado que imprimir.</translation>
        </message>
        <message>
            <source>Choose PACT counties first.</source>
            <translation>Primero elija los condados PACT.</translation>
        </message>
        <message>
            <source>Nobody agreed to be on the contact list.</source>
            <translation>Nadie aceptó figurar en la lista de contactos.</translation>
        </message>
        <message>
            <source>Tag the people who did with “contact list”.</source>
            <translation>Dé a quienes aceptaron la etiqueta «contact list».</translation>
        </message>
        <message>
            <source>There are no name tents to print.</source>
            <translation>No hay rótulos de mesa que imprimir.</translation>
        </message>
        <message>
            <source>Save it as a plain PDF, or leave it out of the packet.</source>
            <translation>Guárdelo como PDF sin protección, o quítelo del paquete.</translation>
        </message>
        <message>
            <source>There are no packets to print.</source>
            <translation>No hay paquetes que imprimir.</translation>
        </message>
        <message>
            <source>{name} cannot be bound into the packets: it is not a PDF that can be read without a password.</source>
            <translation>{name} no se puede encuadernar en los paquetes: no es un PDF que se lea sin contraseña.</translation>
        </message>
        <message>
            <source>Close the file if it is open elsewhere, or choose another folder.</source>
            <translation>Cierre el archivo si está abierto en otro programa, o elija otra carpeta.</translation>
        </message>
        <message>
            <source>{text} is not a colour such as '#474FB3'</source>
            <translation>{text} no es un color como '#474FB3'</translation>
        </message>
        <message>
            <source>{path} cannot be written: {reason}.</source>
            <translation>No se puede escribir {path}: {reason}.</translation>
        </message>
        <message>
            <source>Choose a PNG or JPEG picture, or take the [[image]] out of the layout.</source>
            <translation>Elija una imagen PNG o JPEG, o quite el [[image]] del diseño.</translation>
        </message>
        <message>
            <source>Save it smaller and try again.</source>
            <translation>Guárdela más pequeña e inténtelo otra vez.</translation>
        </message>
        <message>
            <source>The picture {name} has more pixels than the {most} each way that can be printed.</source>
            <translation>La imagen {name} tiene más de los {most} píxeles por lado que se pueden imprimir.</translation>
        </message>
        <message>
            <source>The picture in the layout is damaged.</source>
            <translation>La imagen del diseño está dañada.</translation>
        </message>
        <message>
            <source>The picture {name} has more than 20 MB.</source>
            <translation>La imagen {name} tiene más de 20 MB.</translation>
        </message>
        <message>
            <source>The picture {name} is missing.</source>
            <translation>Falta la imagen {name}.</translation>
        </message>
        <message>
            <source>The picture {name} cannot be read.</source>
            <translation>No se puede leer la imagen {name}.</translation>
        </message>
        <message>
            <source>{name} is not a picture that can be read.</source>
            <translation>{name} no es una imagen que se pueda leer.</translation>
        </message>
        <message>
            <source>Choose a larger stock, or a layout drawn for this size.</source>
            <translation>Elija un papel más grande, o un diseño hecho para este tamaño.</translation>
        </message>
        <message>
            <source>Choose a larger stock.</source>
            <translation>Elija un papel más grande.</translation>
        </message>
        <message>
            <source>The layout {layout} leaves no room for a text on {stock}.</source>
            <translation>El diseño {layout} no deja espacio para un texto en {stock}.</translation>
        </message>
        <message>
            <source>{stock} is too small for a code that can be read: it needs {size} mm each way.</source>
            <translation>{stock} es demasiado pequeño para un código legible: necesita {size} mm por lado.</translation>
        </message>
        <message>
            <source>The layout {layout} covers the code's white edge on {stock}.</source>
            <translation>El diseño {layout} tapa el borde blanco del código en {stock}.</translation>
        </message>
        <message>
            <source>Print this badge again.</source>
            <translation>Imprima este gafete otra vez.</translation>
        </message>
        <message>
            <source>{code} cannot be printed as a badge code.</source>
            <translation>{code} no se puede imprimir como código de gafete.</translation>
        </message>
        <message>
            <source>There is nobody to sign in on that day.</source>
            <translation>No hay nadie que firme ese día.</translation>
        </message>
        <message>
            <source>Choose another day.</source>
            <translation>Elija otro día.</translation>
        </message>
        <message>
            <source>Print them by county.</source>
            <translation>Imprímalas por condado.</translation>
        </message>
        <message>
            <source>The sign-in sheets would have {count} pages; at most {most} can be told apart.</source>
            <translation>Las hojas de asistencia tendrían {count} páginas; se pueden distinguir {most} como máximo.</translation>
        </message>
        <message>
            <source>There are no signs to print.</source>
            <translation>No hay letreros que imprimir.</translation>
        </message>
        <message>
            <source>Write what a sign should say.</source>
            <translation>Escriba lo que debe decir un letrero.</translation>
        </message>
        <message>
            <source>There is no stock named {name}.</source>
            <translation>No hay papel llamado {name}.</translation>
        </message>
        <message>
            <source>only version {version} of the stock format is known</source>
            <translation>solo se conoce la versión {version} del formato de papeles</translation>
        </message>
        <message>
            <source>every side of page and badge must lie between half an inch and five feet</source>
            <translation>cada lado de la página y del gafete debe medir entre media pulgada y cinco pies</translation>
        </message>
        <message>
            <source>left, top, corner and margin must not be negative</source>
            <translation>left, top, corner y margin no deben ser negativos</translation>
        </message>
        <message>
            <source>corner and margin must be less than half the badge's shorter side</source>
            <translation>corner y margin deben ser menos que la mitad del lado corto del gafete</translation>
        </message>
        <message>
            <source>the badges of a row overlap: 'across' is less than the badge's width</source>
            <translation>los gafetes de una fila se enciman: 'across' es menos que el ancho del gafete</translation>
        </message>
        <message>
            <source>the badges of a column overlap: 'down' is less than the badge's height, back included</source>
            <translation>los gafetes de una columna se enciman: 'down' es menos que el alto del gafete, con su reverso</translation>
        </message>
        <message>
            <source>the last badge would reach {right} by {bottom} in on a page of {width} by {height} in</source>
            <translation>el último gafete llegaría a {right} por {bottom} in en una página de {width} por {height} in</translation>
        </message>
        <message>
            <source>Check left, top, across and down against the sheet.</source>
            <translation>Compare left, top, across y down con la hoja.</translation>
        </message>
        <message>
            <source>A page of this stock has {most} badges; there is no number {start_at}.</source>
            <translation>Una página de este papel tiene {most} gafetes; no hay número {start_at}.</translation>
        </message>
        <message>
            <source>Start at a number from 1 to {most}.</source>
            <translation>Empiece en un número del 1 al {most}.</translation>
        </message>
        <message>
            <source>Correct the line that is named.</source>
            <translation>Corrija la línea que se nombra.</translation>
        </message>
        <message>
            <source>{where} is not a TOML file: {problem}.</source>
            <translation>{where} no es un archivo TOML: {problem}.</translation>
        </message>
        <message>
            <source>{where}: {problem}.</source>
            <translation>{where}: {problem}.</translation>
        </message>
        <message>
            <source>a text in quotes</source>
            <translation>un texto entre comillas</translation>
        </message>
        <message>
            <source>a text or a list of texts</source>
            <translation>un texto o una lista de textos</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true o false</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>un número entero</translation>
        </message>
        <message>
            <source>a table</source>
            <translation>una tabla</translation>
        </message>
        <message>
            <source>a list of tables</source>
            <translation>una lista de tablas</translation>
        </message>
        <message>
            <source>Choose a stock or layout file.</source>
            <translation>Elija un archivo de papel o de diseño.</translation>
        </message>
        <message>
            <source>Check that the file is there.</source>
            <translation>Compruebe que el archivo esté ahí.</translation>
        </message>
        <message>
            <source>Correct the file and try again.</source>
            <translation>Corrija el archivo e inténtelo otra vez.</translation>
        </message>
        <message>
            <source>{key} must be {what}, not {value}</source>
            <translation>{key} debe ser {what}, no {value}</translation>
        </message>
        <message>
            <source>{key} must hold texts only</source>
            <translation>{key} debe contener solo textos</translation>
        </message>
        <message>
            <source>{key} must be one of {choices}, not {value}</source>
            <translation>{key} debe ser uno de {choices}, no {value}</translation>
        </message>
        <message>
            <source>{key} must lie between {least} and {most}, not {value}</source>
            <translation>{key} debe estar entre {least} y {most}, no {value}</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>un número</translation>
        </message>
        <message>
            <source>{key} must hold tables only</source>
            <translation>{key} debe contener solo tablas</translation>
        </message>
        <message>
            <source>unknown entry {names}</source>
            <translation>entrada desconocida {names}</translation>
        </message>
        <message>
            <source>Remove it, or look up its spelling in docs/paper.md.</source>
            <translation>Quítela, o busque cómo se escribe en docs/paper.md.</translation>
        </message>
        <message>
            <source>{name} is {size} bytes long; a stock or layout has a few thousand.</source>
            <translation>{name} tiene {size} bytes; un papel o un diseño tiene unos miles.</translation>
        </message>
        <message>
            <source>the entry {key} is missing</source>
            <translation>falta la entrada {key}</translation>
        </message>
        <message>
            <source>{text} is not a length such as '4 in', '3 3/8 in' or '62 mm'</source>
            <translation>{text} no es una medida como '4 in', '3 3/8 in' o '62 mm'</translation>
        </message>
        <message>
            <source>The rate must be above 0 and at most 10,000 people.</source>
            <translation>El ritmo debe ser mayor que 0 y de 10,000 personas como máximo.</translation>
        </message>
        <message>
            <source>It counts arrivals in a quarter hour.</source>
            <translation>Cuenta las llegadas en un cuarto de hora.</translation>
        </message>
        <message>
            <source>A share must be between 0 and 100 percent.</source>
            <translation>Una parte debe estar entre 0 y 100 por ciento.</translation>
        </message>
        <message>
            <source>Walk-ins and people of the wrong day are more than 90 percent.</source>
            <translation>Las personas sin inscripción y las de otro día son más del 90 por ciento.</translation>
        </message>
        <message>
            <source>Leave a place for those who are expected.</source>
            <translation>Deje lugar para quienes se espera.</translation>
        </message>
        <message>
            <source>Name the convening's file.</source>
            <translation>Dé el nombre del archivo del encuentro.</translation>
        </message>
        <message>
            <source>There is no file {real}.</source>
            <translation>No hay archivo {real}.</translation>
        </message>
        <message>
            <source>The spreadsheet shows an error here, so this cell says nothing.</source>
            <translation>La hoja de cálculo muestra aquí un error, así que esta celda no dice nada.</translation>
        </message>
        <message>
            <source>Formulas were saved without their values in {count} cells of this column; these cells say nothing. Open the file in a spreadsheet program, save it, and import it again.</source>
            <translation>En {count} celdas de esta columna se guardaron fórmulas sin sus valores; estas celdas no dicen nada. Abra el archivo en un programa de hojas de cálculo, guárdelo e impórtelo de nuevo.</translation>
        </message>
        <message>
            <source>The rows of the sheet hold formulas whose values were not saved.</source>
            <translation>Las filas de la hoja contienen fórmulas cuyos valores no se guardaron.</translation>
        </message>
        <message>
            <source>Open the file in a spreadsheet program, save it, and import it again.</source>
            <translation>Abra el archivo en un programa de hojas de cálculo, guárdelo e impórtelo de nuevo.</translation>
        </message>
        <message>
            <source>The sheet has a header row but no rows below it.</source>
            <translation>La hoja tiene una fila de títulos, pero ninguna fila debajo.</translation>
        </message>
        <message>
            <source>Choose a file, or a sheet, that holds people.</source>
            <translation>Elija un archivo, o una hoja, con personas.</translation>
        </message>
        <message>
            <source>its values are not what {field} holds</source>
            <translation>sus valores no son de {field}</translation>
        </message>
        <message>
            <source>its values are counties</source>
            <translation>sus valores son condados</translation>
        </message>
        <message>
            <source>A roster is a CSV, TSV, XLSX, XLS or ODS file.</source>
            <translation>Una lista es un archivo CSV, TSV, XLSX, XLS u ODS.</translation>
        </message>
        <message>
            <source>“{name}” is not a spreadsheet that can be read.</source>
            <translation>«{name}» no es una hoja de cálculo legible.</translation>
        </message>
        <message>
            <source>Often a quotation mark is not closed; open the file in a spreadsheet program and save it again.</source>
            <translation>A menudo falta cerrar unas comillas; abra el archivo en un programa de hojas de cálculo y guárdelo otra vez.</translation>
        </message>
        <message>
            <source>“{name}” cannot be read at line {line}: {reason}.</source>
            <translation>No se puede leer «{name}» en la línea {line}: {reason}.</translation>
        </message>
        <message>
            <source>Choose the kind of file by its ending.</source>
            <translation>Elija la clase de archivo por su terminación.</translation>
        </message>
        <message>
            <source>“{name}” ends neither in .csv nor in .xlsx.</source>
            <translation>«{name}» no termina en .csv ni en .xlsx.</translation>
        </message>
        <message>
            <source>Shorten it, or export as CSV.</source>
            <translation>Acórtelo, o exporte como CSV.</translation>
        </message>
        <message>
            <source>The {field} in row {row} is longer than a workbook's cell can be.</source>
            <translation>{field} en la fila {row} es más largo que lo que cabe en una celda.</translation>
        </message>
        <message>
            <source>The text has {count} characters, more than {most}; it was left out.</source>
            <translation>El texto tiene {count} caracteres, más de {most}; se dejó fuera.</translation>
        </message>
        <message>
            <source>This does not look like an email address.</source>
            <translation>Esto no parece un correo electrónico.</translation>
        </message>
        <message>
            <source>This does not look like a telephone number.</source>
            <translation>Esto no parece un número de teléfono.</translation>
        </message>
        <message>
            <source>This is no county of California.</source>
            <translation>Esto no es un condado de California.</translation>
        </message>
        <message>
            <source>Letters were lost when this file was saved; save it as XLSX, or as CSV in UTF-8.</source>
            <translation>Se perdieron letras al guardar este archivo; guárdelo como XLSX, o como CSV en UTF-8.</translation>
        </message>
        <message>
            <source>A spreadsheet shortened this number, and digits are missing; it was left out.</source>
            <translation>Una hoja de cálculo acortó este número y faltan cifras; se dejó fuera.</translation>
        </message>
        <message>
            <source>Unclear county: {choices}? None was entered.</source>
            <translation>Condado dudoso: ¿{choices}? No se puso ninguno.</translation>
        </message>
        <message>
            <source>Unknown affiliation; it was derived from the county and Day 1.</source>
            <translation>Afiliación desconocida; se dedujo del condado y del Día 1.</translation>
        </message>
        <message>
            <source>Unknown discipline; it was left out.</source>
            <translation>Disciplina desconocida; se dejó fuera.</translation>
        </message>
        <message>
            <source>Read as {county}.</source>
            <translation>Leído como {county}.</translation>
        </message>
        <message>
            <source>{some} or {other}</source>
            <translation>{some} o {other}</translation>
        </message>
        <message>
            <source>This is not an attendee id of this program; it was left out.</source>
            <translation>Esto no es un id. de participante de este programa; se dejó fuera.</translation>
        </message>
        <message>
            <source>Write each header as it stands in the sheet.</source>
            <translation>Escriba cada título como está en la hoja.</translation>
        </message>
        <message>
            <source>The mapping names columns that the sheet does not have: {missing}.</source>
            <translation>La asignación nombra columnas que la hoja no tiene: {missing}.</translation>
        </message>
        <message>
            <source>beside a family name</source>
            <translation>junto a un apellido</translation>
        </message>
        <message>
            <source>another column holds this</source>
            <translation>otra columna ya lo tiene</translation>
        </message>
        <message>
            <source>part of the full name</source>
            <translation>parte del nombre completo</translation>
        </message>
        <message>
            <source>A mapping is a JSON object such as {"Attendee First": "given_name"}; null leaves a column alone.</source>
            <translation>Una asignación es un objeto JSON como {"Attendee First": "given_name"}; null deja una columna aparte.</translation>
        </message>
        <message>
            <source>The mapping is no JSON object.</source>
            <translation>La asignación no es un objeto JSON.</translation>
        </message>
        <message>
            <source>The mapping's columns and values must be JSON objects.</source>
            <translation>Las columnas y los valores de la asignación deben ser objetos JSON.</translation>
        </message>
        <message>
            <source>The mapping “{path}” cannot be read.</source>
            <translation>No se puede leer la asignación «{path}».</translation>
        </message>
        <message>
            <source>The mapping is no JSON: {reason}.</source>
            <translation>La asignación no es JSON: {reason}.</translation>
        </message>
        <message>
            <source>The mapping gives “{header}” the unknown field “{name}”.</source>
            <translation>La asignación da a «{header}» el campo desconocido «{name}».</translation>
        </message>
        <message>
            <source>The mapping's values for “{name}” cannot be used.</source>
            <translation>Los valores de la asignación para «{name}» no sirven.</translation>
        </message>
        <message>
            <source>a PDF document</source>
            <translation>un documento PDF</translation>
        </message>
        <message>
            <source>a picture</source>
            <translation>una imagen</translation>
        </message>
        <message>
            <source>a database</source>
            <translation>una base de datos</translation>
        </message>
        <message>
            <source>a compressed archive</source>
            <translation>un archivo comprimido</translation>
        </message>
        <message>
            <source>a text document</source>
            <translation>un documento de texto</translation>
        </message>
        <message>
            <source>Choose a file with a header row and rows below.</source>
            <translation>Elija un archivo con una fila de títulos y filas debajo.</translation>
        </message>
        <message>
            <source>Open it in the spreadsheet program and save it as XLSX or CSV.</source>
            <translation>Ábralo en el programa de hojas de cálculo y guárdelo como XLSX o CSV.</translation>
        </message>
        <message>
            <source>Leave the sheet out.</source>
            <translation>No indique la hoja.</translation>
        </message>
        <message>
            <source>“{name}” is empty.</source>
            <translation>«{name}» está vacío.</translation>
        </message>
        <message>
            <source>“{name}” is a web page or XML file, not a spreadsheet.</source>
            <translation>«{name}» es una página web o un archivo XML, no una hoja de cálculo.</translation>
        </message>
        <message>
            <source>“{name}” is a text file and has no sheets.</source>
            <translation>«{name}» es un archivo de texto y no tiene hojas.</translation>
        </message>
        <message>
            <source>Check the file's name and that you may open it.</source>
            <translation>Revise el nombre del archivo y que usted pueda abrirlo.</translation>
        </message>
        <message>
            <source>“{name}” is {what}, not a spreadsheet.</source>
            <translation>«{name}» es {what}, no una hoja de cálculo.</translation>
        </message>
        <message>
            <source>“{path}” cannot be read: {reason}.</source>
            <translation>No se puede leer «{path}»: {reason}.</translation>
        </message>
        <message>
            <source>Who this was merged with here is in row {row}, which stands for both.</source>
            <translation>La persona con la que esta se unió aquí está en la fila {row}, que vale por las dos.</translation>
        </message>
        <message>
            <source>This id is that of {name}, who has another name and address. Was the column moved alone?</source>
            <translation>Este id es el de {name}, que tiene otro nombre y otra dirección. ¿Se movió solo esta columna?</translation>
        </message>
        <message>
            <source>This column says nothing now, and the last import had {count} values in it. They stay.</source>
            <translation>Esta columna no dice nada ahora, y la última importación tenía {count} valores en ella. Se conservan.</translation>
        </message>
        <message>
            <source>Copy the rows of the roster into a new sheet, save it as XLSX or CSV and import that.</source>
            <translation>Copie las filas de la lista en una hoja nueva, guárdela como XLSX o CSV e importe esa.</translation>
        </message>
        <message>
            <source>“{name}” holds more rows or text than a roster can.</source>
            <translation>«{name}» tiene más filas o texto de lo que cabe en una lista.</translation>
        </message>
        <message>
            <source>Rows {first} and {second} have the same name; they come in as two people.</source>
            <translation>Las filas {first} y {second} tienen el mismo nombre; entran como dos personas.</translation>
        </message>
        <message>
            <source>Rows {first} and {second} share this address; they come in as two people.</source>
            <translation>Las filas {first} y {second} comparten este correo; entran como dos personas.</translation>
        </message>
        <message>
            <source>Rows {first} and {second} are identical; they come in once.</source>
            <translation>Las filas {first} y {second} son idénticas; entran una vez.</translation>
        </message>
        <message>
            <source>Name the columns in a row above the people, for instance First name, Last name, County, Day 1.</source>
            <translation>Nombre las columnas en una fila encima de las personas, por ejemplo Nombre, Apellido, Condado, Día 1.</translation>
        </message>
        <message>
            <source>No header row was found among the first rows of the sheet.</source>
            <translation>No se encontró una fila de títulos entre las primeras filas de la hoja.</translation>
        </message>
        <message>
            <source>{hint} The sheets of the file are: {names}.</source>
            <translation>{hint} Las hojas del archivo son: {names}.</translation>
        </message>
        <message>
            <source>No column of the sheet holds names.</source>
            <translation>Ninguna columna de la hoja contiene nombres.</translation>
        </message>
        <message>
            <source>Say in the mapping which column holds the names.</source>
            <translation>Diga en la asignación qué columna contiene los nombres.</translation>
        </message>
        <message>
            <source>The file has no column for the affiliation; it was derived from the county and Day 1.</source>
            <translation>El archivo no tiene columna para la afiliación; se dedujo del condado y del Día 1.</translation>
        </message>
        <message>
            <source>{county} is not a PACT county; the county team member is judged as a non-PACT county guest.</source>
            <translation>{county} no es un condado PACT; la persona del equipo cuenta como invitada de un condado no PACT.</translation>
        </message>
        <message>
            <source>No PACT county is given; the county team member is judged as a non-PACT county guest.</source>
            <translation>No hay condado PACT; la persona del equipo cuenta como invitada de un condado no PACT.</translation>
        </message>
        <message>
            <source>The row has no name.</source>
            <translation>La fila no tiene nombre.</translation>
        </message>
        <message>
            <source>This looks like a line of totals; is this row a person?</source>
            <translation>Parece una línea de totales; ¿es una persona?</translation>
        </message>
        <message>
            <source>The file has no column for days; everybody is registered for each day open to them.</source>
            <translation>El archivo no tiene columna para los días; cada quien queda inscrito en los días abiertos para su afiliación.</translation>
        </message>
        <message>
            <source>Unclear whether this means yes or no; it was left out.</source>
            <translation>No está claro si esto es sí o no; se dejó fuera.</translation>
        </message>
        <message>
            <source>Unclear which days are meant; it was left out.</source>
            <translation>No está claro qué días son; se dejó fuera.</translation>
        </message>
        <message>
            <source>Open it in the spreadsheet program and save it again as XLSX, or save the sheet as CSV.</source>
            <translation>Ábralo en el programa de hojas de cálculo y guárdelo otra vez como XLSX, o guarde la hoja como CSV.</translation>
        </message>
        <message>
            <source>Copy the rows of the roster into a new workbook, or save the sheet as CSV, and import that.</source>
            <translation>Copie las filas de la lista en un libro nuevo, o guarde la hoja como CSV, e importe eso.</translation>
        </message>
        <message>
            <source>Open it in the spreadsheet program, save a copy without the password and import that.</source>
            <translation>Ábralo en el programa de hojas de cálculo, guarde una copia sin contraseña e importe esa.</translation>
        </message>
        <message>
            <source>“{name}” cannot be read: it is damaged, no workbook, or far larger than a roster.</source>
            <translation>No se puede leer «{name}»: está dañado, no es un libro, o es mucho más grande que una lista.</translation>
        </message>
        <message>
            <source>Reading “{name}” took too long and was stopped.</source>
            <translation>Leer «{name}» tardó demasiado y se detuvo.</translation>
        </message>
        <message>
            <source>“{name}” is protected by a password.</source>
            <translation>«{name}» está protegido con contraseña.</translation>
        </message>
        <message>
            <source>“{name}” has no sheet called “{sheet}”.</source>
            <translation>«{name}» no tiene una hoja llamada «{sheet}».</translation>
        </message>
        <message>
            <source>Its sheets are: {names}.</source>
            <translation>Sus hojas son: {names}.</translation>
        </message>
        <message>
            <source>Use a JPEG, PNG, WebP, TIFF, BMP or GIF picture.</source>
            <translation>Use una imagen JPEG, PNG, WebP, TIFF, BMP o GIF.</translation>
        </message>
        <message>
            <source>Take the picture again: closer, sharper, without glare, the whole code in view.</source>
            <translation>Tome la imagen otra vez: más cerca, más nítida, sin reflejos, con el código entero.</translation>
        </message>
        <message>
            <source>Save it as JPEG, or set the phone's camera to “Most Compatible”.</source>
            <translation>Guárdela como JPEG, o ponga la cámara del teléfono en «Más compatible».</translation>
        </message>
        <message>
            <source>Save the page as a PNG or JPEG picture.</source>
            <translation>Guarde la página como imagen PNG o JPEG.</translation>
        </message>
        <message>
            <source>{name} is too large to be read.</source>
            <translation>{name} es demasiado grande para leerlo.</translation>
        </message>
        <message>
            <source>Use a picture of at most {most} megapixels.</source>
            <translation>Use una imagen de {most} megapíxeles como máximo.</translation>
        </message>
        <message>
            <source>{name} shows no code that can be read.</source>
            <translation>{name} no muestra ningún código legible.</translation>
        </message>
        <message>
            <source>Copy or send the picture again.</source>
            <translation>Copie o envíe la imagen otra vez.</translation>
        </message>
        <message>
            <source>Check the file's name and place.</source>
            <translation>Revise el nombre y el lugar del archivo.</translation>
        </message>
        <message>
            <source>{name} is a HEIC picture, which cannot be read.</source>
            <translation>{name} es una imagen HEIC, que no se puede leer.</translation>
        </message>
        <message>
            <source>{name} is a PDF, not a picture.</source>
            <translation>{name} es un PDF, no una imagen.</translation>
        </message>
        <message>
            <source>{name} is no picture that can be read.</source>
            <translation>{name} no es una imagen que se pueda leer.</translation>
        </message>
        <message>
            <source>{name} is damaged or cut off.</source>
            <translation>{name} está dañado o incompleto.</translation>
        </message>
        <message>
            <source>{name} cannot be opened: {reason}.</source>
            <translation>No se puede abrir {name}: {reason}.</translation>
        </message>
        <message>
            <source>That was not a scan of the set-up code.</source>
            <translation>Eso no fue una lectura del código de configuración.</translation>
        </message>
        <message>
            <source>Scan the set-up code once, with no key pressed meanwhile.</source>
            <translation>Lea el código de configuración una vez, sin pulsar ninguna tecla mientras tanto.</translation>
        </message>
        <message>
            <source>Choose another place.</source>
            <translation>Elija otro lugar.</translation>
        </message>
        <message>
            <source>Run verify on the file.</source>
            <translation>Ejecute verify sobre el archivo.</translation>
        </message>
        <message>
            <source>{target} cannot be written: {reason}.</source>
            <translation>No se puede escribir {target}: {reason}.</translation>
        </message>
        <message>
            <source>The copy of {name} does not verify: {problem}</source>
            <translation>La copia de {name} no pasa la verificación: {problem}</translation>
        </message>
        <message>
            <source>Wait a moment, then try again.</source>
            <translation>Espere un momento e inténtelo otra vez.</translation>
        </message>
        <message>
            <source>{name} cannot be opened now.</source>
            <translation>{name} no se puede abrir ahora.</translation>
        </message>
        <message>
            <source>Nothing was recorded. To work on from it: pact-desktop restore BACKUP --database FILE.</source>
            <translation>No se registró nada. Para seguir desde ella: pact-desktop restore COPIA --database ARCHIVO.</translation>
        </message>
        <message>
            <source>Bring it back there, then try again.</source>
            <translation>Devuélvalo ahí e inténtelo otra vez.</translation>
        </message>
        <message>
            <source>{name} is a backup of {title}, made on {when}.</source>
            <translation>{name} es una copia de seguridad de {title}, hecha el {when}.</translation>
        </message>
        <message>
            <source>{name} was closed by another program.</source>
            <translation>Otro programa cerró {name}.</translation>
        </message>
        <message>
            <source>{name} is no longer in its place.</source>
            <translation>{name} ya no está en su lugar.</translation>
        </message>
        <message>
            <source>{name} is busy.</source>
            <translation>{name} está ocupado.</translation>
        </message>
        <message>
            <source>Close the other program: the old text goes when this file is next closed or opened.</source>
            <translation>Cierre el otro programa: el texto anterior se va la próxima vez que este archivo se cierre o se abra.</translation>
        </message>
        <message>
            <source>Another program is reading {name}, so its log keeps the old text.</source>
            <translation>Otro programa está leyendo {name}, y su registro conserva el texto anterior.</translation>
        </message>
        <message>
            <source>Restore it from a backup: pact-desktop restore BACKUP.</source>
            <translation>Recupérelo de una copia: pact-desktop restore BACKUP.</translation>
        </message>
        <message>
            <source>is locked by another program</source>
            <translation>está bloqueado por otro programa</translation>
        </message>
        <message>
            <source>Make the file and its folder writable, or save a copy elsewhere.</source>
            <translation>Quite la protección del archivo y de su carpeta, o guarde una copia en otro lugar.</translation>
        </message>
        <message>
            <source>Choose a .pact file that PACT Desktop made.</source>
            <translation>Elija un archivo .pact hecho por PACT Desktop.</translation>
        </message>
        <message>
            <source>Close the other program, then try again.</source>
            <translation>Cierre el otro programa e inténtelo otra vez.</translation>
        </message>
        <message>
            <source>cannot grow: the disk is full</source>
            <translation>no puede crecer: el disco está lleno</translation>
        </message>
        <message>
            <source>Free some space, then try again; nothing is lost.</source>
            <translation>Libere espacio e inténtelo otra vez; no se pierde nada.</translation>
        </message>
        <message>
            <source>cannot be written</source>
            <translation>no se puede escribir</translation>
        </message>
        <message>
            <source>cannot be read or written</source>
            <translation>no se puede leer ni escribir</translation>
        </message>
        <message>
            <source>Check that its disk or stick is still there.</source>
            <translation>Compruebe que su disco o memoria siga conectado.</translation>
        </message>
        <message>
            <source>cannot be opened</source>
            <translation>no se puede abrir</translation>
        </message>
        <message>
            <source>Check that the file is there and that you may read it.</source>
            <translation>Compruebe que el archivo esté ahí y que usted pueda leerlo.</translation>
        </message>
        <message>
            <source>is damaged</source>
            <translation>está dañado</translation>
        </message>
        <message>
            <source>is not a PACT convening</source>
            <translation>no es un encuentro PACT</translation>
        </message>
        <message>
            <source>refused a change to its journal</source>
            <translation>rechazó un cambio en su diario</translation>
        </message>
        <message>
            <source>Run verify to check the file.</source>
            <translation>Ejecute verify para revisar el archivo.</translation>
        </message>
        <message>
            <source>{name} is damaged: {reason}.</source>
            <translation>{name} está dañado: {reason}.</translation>
        </message>
        <message>
            <source>{name} is damaged: an entry of its journal has lost its values.</source>
            <translation>{name} está dañado: una entrada de su registro ha perdido sus valores.</translation>
        </message>
        <message>
            <source>{name} is damaged.</source>
            <translation>{name} está dañado.</translation>
        </message>
        <message>
            <source>{name} {what}.</source>
            <translation>{name} {what}.</translation>
        </message>
        <message>
            <source>It was not changed. To look into it, restore it to a new file: pact-desktop restore BACKUP --database FILE.</source>
            <translation>No se ha cambiado. Para verla, restáurela en un archivo nuevo: pact-desktop restore BACKUP --database FILE.</translation>
        </message>
        <message>
            <source>Start one with new, or choose another file.</source>
            <translation>Empiece uno con new, o elija otro archivo.</translation>
        </message>
        <message>
            <source>Install the newer version; the file was not changed.</source>
            <translation>Instale la versión más nueva; el archivo no se cambió.</translation>
        </message>
        <message>
            <source>{name} is a backup that another version of PACT Desktop made.</source>
            <translation>{name} es una copia de seguridad hecha por otra versión de PACT Desktop.</translation>
        </message>
        <message>
            <source>There is no convening file at {path}.</source>
            <translation>No hay archivo de encuentro en {path}.</translation>
        </message>
        <message>
            <source>{name} was written by a newer version of PACT Desktop.</source>
            <translation>{name} se escribió con una versión más nueva de PACT Desktop.</translation>
        </message>
        <message>
            <source>{name} has lost its convening's key.</source>
            <translation>{name} perdió la clave de su encuentro.</translation>
        </message>
        <message>
            <source>{name} is not a PACT convening.</source>
            <translation>{name} no es un encuentro PACT.</translation>
        </message>
        <message>
            <source>{name} is damaged: its journal has lost the values of entries that nobody erased.</source>
            <translation>{name} está dañado: su registro ha perdido los valores de entradas que nadie borró.</translation>
        </message>
        <message>
            <source>Make it first, or choose another.</source>
            <translation>Primero créela, o elija otra.</translation>
        </message>
        <message>
            <source>“{name}” is a file of the program's own.</source>
            <translation>“{name}” es un archivo propio del programa.</translation>
        </message>
        <message>
            <source>“{name}” is read from at the same time.</source>
            <translation>“{name}” se lee al mismo tiempo.</translation>
        </message>
        <message>
            <source>“{name}” is a PACT convening or a backup of one.</source>
            <translation>“{name}” es un encuentro PACT o una copia de seguridad de uno.</translation>
        </message>
        <message>
            <source>“{name}” is there already and is no {kind} file.</source>
            <translation>“{name}” ya existe y no es un archivo {kind}.</translation>
        </message>
        <message>
            <source>“{name}” is there already and is no convening.</source>
            <translation>“{name}” ya existe y no es un encuentro.</translation>
        </message>
        <message>
            <source>“{name}” belongs to the convening {whole}.</source>
            <translation>“{name}” pertenece al encuentro {whole}.</translation>
        </message>
        <message>
            <source>“{name}” ends in {ending}, but it would be {kind}.</source>
            <translation>“{name}” termina en {ending}, pero sería {kind}.</translation>
        </message>
        <message>
            <source>End its name in {ending}; nothing was changed.</source>
            <translation>Termine el nombre en {ending}; no se cambió nada.</translation>
        </message>
        <message>
            <source>“{name}” is a folder.</source>
            <translation>“{name}” es una carpeta.</translation>
        </message>
        <message>
            <source>“{name}” is no ordinary file.</source>
            <translation>“{name}” no es un archivo común.</translation>
        </message>
        <message>
            <source>The title and days of the convening are missing in the file, or cannot be read.</source>
            <translation>El título y los días del encuentro faltan en el archivo, o no se pueden leer.</translation>
        </message>
        <message>
            <source>Start the convening again, or restore a backup.</source>
            <translation>Empiece el encuentro otra vez, o recupere una copia.</translation>
        </message>
        <message>
            <source>Use --force to replace it; the old file is then kept beside it.</source>
            <translation>Use --force para reemplazarlo; el archivo anterior se guarda al lado.</translation>
        </message>
        <message>
            <source>{target} is there already.</source>
            <translation>{target} ya existe.</translation>
        </message>
        <message>
            <source>Close whatever has it open, then try again.</source>
            <translation>Cierre lo que lo tenga abierto e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>{target} cannot be replaced: {reason}.</source>
            <translation>{target} no se puede reemplazar: {reason}.</translation>
        </message>
        <message>
            <source>The database is damaged: {reason}.</source>
            <translation>La base de datos está dañada: {reason}.</translation>
        </message>
        <message>
            <source>Entry {id} (chain {chain}, number {number}) has lost its values, and nobody was erased there.</source>
            <translation>La entrada {id} (cadena {chain}, número {number}) ha perdido sus valores, y ahí no se borró a nadie.</translation>
        </message>
        <message>
            <source>The journal is not protected against changes any more.</source>
            <translation>El diario ya no está protegido contra cambios.</translation>
        </message>
        <message>
            <source>Entries were removed from the journal: {missing}.</source>
            <translation>Se quitaron entradas del registro: {missing}.</translation>
        </message>
        <message>
            <source>The kept file {digest} is damaged.</source>
            <translation>El archivo guardado {digest} está dañado.</translation>
        </message>
        <message>
            <source>The table {table} differs from what the journal says.</source>
            <translation>La tabla {table} difiere de lo que dice el diario.</translation>
        </message>
        <message>
            <source>The journal holds an entry that cannot be read.</source>
            <translation>El diario contiene una anotación que no se puede leer.</translation>
        </message>
        <message>
            <source>A4 sheet, 10 badges</source>
            <translation>Hoja A4, 10 gafetes</translation>
        </message>
        <message>
            <source>80 × 50 mm, adhesive</source>
            <translation>80 × 50 mm, adhesivo</translation>
        </message>
        <message>
            <source>A4 sheet, 4 fold-over badges</source>
            <translation>Hoja A4, 4 gafetes plegables</translation>
        </message>
        <message>
            <source>105 × 74 mm when folded at the top, from a sheet cut into A6</source>
            <translation>105 × 74 mm al plegarse por arriba, de una hoja cortada en A6</translation>
        </message>
        <message>
            <source>A4 sheet, 6 badges</source>
            <translation>Hoja A4, 6 gafetes</translation>
        </message>
        <message>
            <source>100 × 75 mm, cut from plain card; the A4 counterpart of 4 × 3 in inserts</source>
            <translation>100 × 75 mm, cortados de cartulina; en A4, lo que 4 × 3 in en carta</translation>
        </message>
        <message>
            <source>Brother label, 62 × 75 mm</source>
            <translation>Etiqueta Brother, 62 × 75 mm</translation>
        </message>
        <message>
            <source>Brother QL with a 62 mm roll, the shorter cut, printed along the roll in black</source>
            <translation>Brother QL con rollo de 62 mm, cortada corta, impresa a lo largo del rollo en negro</translation>
        </message>
        <message>
            <source>Single badge, 4 × 3 in</source>
            <translation>Gafete suelto, 4 × 3 in</translation>
        </message>
        <message>
            <source>One badge a page, for badge and card printers</source>
            <translation>Un gafete por página, para impresoras de gafetes y tarjetas</translation>
        </message>
        <message>
            <source>Plastic card, CR80</source>
            <translation>Tarjeta de plástico, CR80</translation>
        </message>
        <message>
            <source>85.6 × 54 mm, for card printers</source>
            <translation>85.6 × 54 mm, para impresoras de tarjetas</translation>
        </message>
        <message>
            <source>DYMO label, 101 × 54 mm</source>
            <translation>Etiqueta DYMO, 101 × 54 mm</translation>
        </message>
        <message>
            <source>DYMO LabelWriter, shipping and name badge label, printed along the roll in black</source>
            <translation>DYMO LabelWriter, etiqueta de envío y de nombre, impresa a lo largo del rollo en negro</translation>
        </message>
        <message>
            <source>DYMO name badge, 4 × 2 5/16 in</source>
            <translation>Gafete DYMO, 4 × 2 5/16 in</translation>
        </message>
        <message>
            <source>DYMO LabelWriter, printed along the roll in black</source>
            <translation>DYMO LabelWriter, impreso a lo largo del rollo en negro</translation>
        </message>
        <message>
            <source>DYMO name badge, 106 × 62 mm</source>
            <translation>Gafete DYMO, 106 × 62 mm</translation>
        </message>
        <message>
            <source>DYMO LabelWriter, non-adhesive name badge card, printed in black</source>
            <translation>DYMO LabelWriter, tarjeta de nombre no adhesiva, impresa en negro</translation>
        </message>
        <message>
            <source>Label, 62 × 100 mm</source>
            <translation>Etiqueta, 62 × 100 mm</translation>
        </message>
        <message>
            <source>Label printers with 62 mm rolls, printed along the roll in black</source>
            <translation>Impresoras de etiquetas con rollos de 62 mm, impresa a lo largo del rollo en negro</translation>
        </message>
        <message>
            <source>A4 sheet, 21 labels</source>
            <translation>Hoja A4, 21 etiquetas</translation>
        </message>
        <message>
            <source>63.5 × 38.1 mm, adhesive, for folders and packets</source>
            <translation>63.5 × 38.1 mm, adhesivas, para carpetas y paquetes</translation>
        </message>
        <message>
            <source>Letter sheet, 30 labels</source>
            <translation>Hoja carta, 30 etiquetas</translation>
        </message>
        <message>
            <source>2 5/8 × 1 in, adhesive, for folders and packets</source>
            <translation>2 5/8 × 1 in, adhesivas, para carpetas y paquetes</translation>
        </message>
        <message>
            <source>Letter sheet, 2 fold-over badges</source>
            <translation>Hoja carta, 2 gafetes plegables</translation>
        </message>
        <message>
            <source>4 × 3 in when folded at the top, cut from card along the crop marks</source>
            <translation>4 × 3 in al plegarse por arriba, cortados de cartulina por las marcas</translation>
        </message>
        <message>
            <source>Letter sheet, 6 upright badges</source>
            <translation>Hoja carta, 6 gafetes verticales</translation>
        </message>
        <message>
            <source>3 × 4 in inserts for upright holders, cut from plain card</source>
            <translation>3 × 4 in para portagafetes verticales, cortados de cartulina</translation>
        </message>
        <message>
            <source>Letter sheet, 6 badges</source>
            <translation>Hoja carta, 6 gafetes</translation>
        </message>
        <message>
            <source>4 × 3 in inserts for plastic holders</source>
            <translation>4 × 3 in para portagafetes de plástico</translation>
        </message>
        <message>
            <source>Letter sheet, 8 small inserts</source>
            <translation>Hoja carta, 8 gafetes pequeños</translation>
        </message>
        <message>
            <source>3 1/2 × 2 1/4 in inserts for plastic holders</source>
            <translation>3 1/2 × 2 1/4 in para portagafetes de plástico</translation>
        </message>
        <message>
            <source>Letter sheet, 8 badges</source>
            <translation>Hoja carta, 8 gafetes</translation>
        </message>
        <message>
            <source>3 3/8 × 2 1/3 in, adhesive</source>
            <translation>3 3/8 × 2 1/3 in, adhesivos</translation>
        </message>
        <message>
            <source>Single badge, 3 × 4 in</source>
            <translation>Gafete suelto, 3 × 4 in</translation>
        </message>
        <message>
            <source>One upright badge a page, for badge and card printers</source>
            <translation>Un gafete vertical por página, para impresoras de gafetes y tarjetas</translation>
        </message>
        <message>
            <source>Zebra label, 4 × 2 in</source>
            <translation>Etiqueta Zebra, 4 × 2 in</translation>
        </message>
        <message>
            <source>Zebra desktop printers with four-inch rolls, printed in black</source>
            <translation>Impresoras Zebra de escritorio con rollos de cuatro pulgadas, impresa en negro</translation>
        </message>
        <message>
            <source>Zebra label, 4 × 3 in</source>
            <translation>Etiqueta Zebra, 4 × 3 in</translation>
        </message>
        <message>
            <source>Notes on the back</source>
            <translation>Notas al reverso</translation>
        </message>
        <message>
            <source>Title and paragraphs, such as the agenda, the network and whom to call; the name once more at the foot.</source>
            <translation>Título y párrafos, como el programa, la red y a quién llamar; el nombre otra vez al pie.</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Compacto</translation>
        </message>
        <message>
            <source>Landscape, for small labels and cards; legible in one colour.</source>
            <translation>Horizontal, para etiquetas y tarjetas pequeñas; legible en un solo color.</translation>
        </message>
        <message>
            <source>Name first</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Landscape. The given name as large as it goes, the code at the right, the affiliation's colour above.</source>
            <translation>Horizontal. El nombre tan grande como quepa, el código a la derecha, el color de la afiliación arriba.</translation>
        </message>
        <message>
            <source>Side band</source>
            <translation>Banda</translation>
        </message>
        <message>
            <source>Landscape. A wide band at the left holds the code; the name has the rest to itself.</source>
            <translation>Horizontal. Una banda ancha a la izquierda lleva el código; el resto es para el nombre.</translation>
        </message>
        <message>
            <source>Upright</source>
            <translation>Vertical</translation>
        </message>
        <message>
            <source>Portrait. Everything on the middle axis, the code below.</source>
            <translation>Vertical. Todo sobre el eje central, con el código abajo.</translation>
        </message>
    </context>
</TS>