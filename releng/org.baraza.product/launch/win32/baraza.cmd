@echo off
rem The console form of baraza.exe. All but the choice of a Java runtime is in baraza.jar, the same on every system.
setlocal
set "CLASSES=%LOCALAPPDATA%\Baraza\classes.jsa"
if defined BARAZA_DATA set "CLASSES=%BARAZA_DATA%\classes.jsa"
set "SHARE=-XX:+RecordDynamicDumpInfo"
if exist "%CLASSES%" set "SHARE=-XX:SharedArchiveFile=%CLASSES%"

rem A command is over before its code is worth compiling twice; a file has an extension.
set "BRIEF="
if not "%~1"=="" if "%~x1"=="" set "BRIEF=-XX:TieredStopAtLevel=1"

set "JAVA=%~dp0jre\bin\java.exe"
if not exist "%JAVA%" set "JAVA=%JAVA_HOME%\bin\java.exe"
if not exist "%JAVA%" for %%J in (java.exe) do set "JAVA=%%~$PATH:J"
if not exist "%JAVA%" (
    echo Baraza needs Java 21 or newer and found none: not in "%~dp0jre", not by JAVA_HOME, not on the PATH. >&2
    exit /b 2
)
"%JAVA%" -XX:+IgnoreUnrecognizedVMOptions "-XX:VMOptionsFile=%~dp0baraza.vmoptions" "%SHARE%" %BRIEF% -jar "%~dp0baraza.jar" %*
